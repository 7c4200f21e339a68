import type { Click } from './prepare.ts';

/** @returns for each node with a hint its label as drawn, and the hint: API: 서비스로 */
export function hintWords(clicked: Map<Element, Click>): string[] {
  return [...clicked].flatMap(([element, { tooltip }]) => {
    if (!tooltip) return [];
    const rows = [...element.querySelectorAll('.row')].map((row) => row.textContent).join(' ');
    const label = (rows || element.textContent || '').replace(/\s+/g, ' ').trim();
    return [[label, tooltip].filter(Boolean).join(': ')];
  });
}
