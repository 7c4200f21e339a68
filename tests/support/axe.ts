import axe from 'axe-core';
import type { Page } from 'playwright-core';

const DISABLED = [
  // WCAG AAA: the site aims for the contrast of AA.
  'color-contrast-enhanced',
  // Experimental: scrollable frames have to be focusable, but this rule requires each of them to be a landmark.
  'focus-order-semantics',
];
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !DISABLED.includes(ruleId) }]));

/**
 * Runs axe with all rules, including best practices, experimental and deprecated ones.
 *
 * @param parts selectors of the elements to check
 * @returns the rule and the elements of each violation
 */
export async function axeFaults(page: Page, parts = ['html']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([parts, rules]) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      return (await checker.run(parts, { rules, resultTypes: ['violations'] })).violations;
    },
    [parts, rules] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
