import { BOXES } from './directives.ts';
import { exportsOf } from './module-exports.ts';

export const COMPONENTS = '@astrojs/starlight/components';

/** Other common names of asides. */
const ALIASES = new Map(Object.entries({ callout: 'note', info: 'note', important: 'note', warning: 'caution' }));

/** @returns a suggestion to replace an unknown component */
export function alternativeTo(name: string): string {
  const box = name.toLowerCase();
  const known = BOXES.includes(box) ? box : ALIASES.get(box);
  if (known) return `상자는 :::${known} 과 ::: 사이에 적으세요.`;
  const all = [...(exportsOf(COMPONENTS, new URL(import.meta.url)) ?? [])];
  return `쓸 수 있는 컴포넌트: ${all.join(', ')}.`;
}

export const isStarlightComponent = (name: string): boolean =>
  exportsOf(COMPONENTS, new URL(import.meta.url))?.has(name) ?? false;
