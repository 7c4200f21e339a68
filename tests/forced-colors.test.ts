/** Pages with forced colours, such as Windows' contrast themes. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { context, open as openPage, page } from './support/browser.ts';
import { inspectFocus } from './support/focus.ts';
import { enlarge, NOTE } from './support/note-page.ts';

/** The computed value of a system colour. */
const system = (name: string) =>
  page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

// The theme of the site and the colours of the system are chosen separately: each may be dark.
describe.each([
  ['dark', 'light'],
  ['light', 'dark'],
] as const)('in the %s theme, with %s system colours', (theme, colorScheme) => {
  const open = async (path: string) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await openPage(path);
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
  };

  test('diagrams use system colours only', async () => {
    await open(NOTE);
    const own = [await system('Canvas'), await system('CanvasText'), 'none', 'rgba(0, 0, 0, 0)'];
    const colours = await page.locator('.diagram svg :is(rect, path, text)').evaluateAll((shapes) =>
      shapes.flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return shape.localName === 'text' ? [fill] : [fill, stroke];
      }),
    );
    expect([...new Set(colours)].filter((colour) => !own.includes(colour))).toEqual([]);
  });

  test('a downloaded diagram has the colours of the system', async () => {
    await open(NOTE);
    await enlarge().click();
    await page.locator('.diagram-dialog [aria-expanded]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG 내려받기' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(`fill="${await system('Canvas')}"`);
  });

  test('a link in a diagram has a focus indicator', async () => {
    await open(NOTE);
    const blank = await context.newPage();
    await page.bringToFront();
    await enlarge().focus();
    await page.keyboard.press('Shift+Tab');
    expect((await inspectFocus(page, blank))!.indicator).toBeGreaterThan(0.75);
  });

  test('the current page, the message about a copied link and the open search are highlighted', async () => {
    await open(NOTE);
    const current = page.locator('sl-sidebar-pane [aria-current=page]');
    expect(await current.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe(await system('Highlight'));
    const isFramed = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(element);
        return borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
      });
    expect(await isFramed('.link-status')).toBe(true);
    expect(await isFramed('.starlight-aside >> nth=0')).toBe(true);
    await page.keyboard.press('/');
    expect(await isFramed('site-search dialog')).toBe(true);
  });
});
