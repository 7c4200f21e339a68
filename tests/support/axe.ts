import axe from 'axe-core';
import type { Page } from 'playwright-core';

const LEFT_OUT = [
  // WCAG AAA: the site promises the contrast of AA.
  'color-contrast-enhanced',
  // Experimental: a frame that scrolls must take the focus, and this rule wants each of them to be a landmark.
  'focus-order-semantics',
];
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !LEFT_OUT.includes(ruleId) }]));

/**
 * What axe finds wrong, by all of its rules: best practices, experimental and obsolete ones too.
 *
 * @param parts selectors of what to look at
 * @returns for each violation its rule and the elements
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
