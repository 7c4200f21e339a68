import type { Click } from '../prepare.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';

/** @returns for each node with a tooltip its label as drawn, and the tooltip: API: 서비스로 */
export function describeTooltips(clicked: Map<Element, Click>): string[] {
  return [...clicked].flatMap(([element, { tooltip }]) => {
    if (!tooltip) return [];
    // Of a class its name, without its members.
    const label = element.querySelector('.label-group') ?? element;
    const rows = [...label.querySelectorAll('.row')].map((row) => row.textContent).join(' ');
    return [joinParts(': ', plainLabel(rows || label.textContent), tooltip)];
  });
}
