/** Print styles of a note; `pages.test.ts` checks that every page fits. */
import { beforeEach, expect, test } from 'vitest';
import { open, page } from './support/browser.ts';
import { enlarge, NOTE } from './support/note-page.ts';

beforeEach(() => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

test('links are followed by their complete URLs, except for links within the page', async () => {
  const styleBehind = (href: string) =>
    page
      .locator(`main a[href="${href}"]`)
      .last()
      .evaluate((link) => {
        const { content, position } = getComputedStyle(link, '::after');
        return { content, position };
      });
  const behind = async (href: string) => (await styleBehind(href)).content;
  await open('/about/');
  const course = 'https://github.com/MichaelCade/90DaysOfDevOps';
  expect(await behind(course)).toBe(`" (${course})"`);
  await open('/');
  const site = new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!).origin;
  // The last link covers a card in the list of notes.
  expect(await styleBehind('/devops/day05/')).toEqual({ content: `" (${site}/devops/day05/)"`, position: 'static' });
  await page
    .locator('main p a')
    .first()
    .evaluate((link) => link.setAttribute('href', '#devops'));
  expect(await behind('#devops')).toBe('none');
});

test('diagrams are black on white in any theme', async () => {
  await open(NOTE);
  const colours = await page.locator('.diagram-scroll svg :is(rect, path, text)').evaluateAll((shapes) =>
    shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return shape.localName === 'text' ? [`text ${fill}`] : [`fill ${fill}`, `stroke ${stroke}`];
    }),
  );
  expect(new Set(colours)).toEqual(
    new Set([
      'text rgb(0, 0, 0)',
      'fill rgb(255, 255, 255)',
      'fill rgb(0, 0, 0)',
      'fill none',
      'fill rgba(0, 0, 0, 0)',
      'stroke rgb(0, 0, 0)',
      'stroke rgba(0, 0, 0, 0)',
    ]),
  );
});

test('there are no page breaks after headings and in diagrams and tables', async () => {
  await open('/networking/day22/');
  const breaks = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (found, property) => [...new Set(found.map((element) => getComputedStyle(element).getPropertyValue(property)))],
        property,
      );
  expect(await breaks('.sl-heading-wrapper, .starlight-aside__title', 'break-after')).toEqual(['avoid']);
  expect(await breaks('.diagram, .table-frame, tr', 'break-inside')).toEqual(['avoid']);
  expect(await breaks('.starlight-aside:has(table)', 'break-inside')).toEqual(['auto']);
});

test('an enlarged diagram is moved back into its note', async () => {
  await page.emulateMedia({ media: 'screen' });
  await open(NOTE);
  await enlarge().click();
  await page.locator('dialog[open] svg').waitFor();
  const inNote = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return [document.querySelector('dialog[open]'), document.querySelector('.diagram-scroll > svg')?.localName];
  });
  expect(inNote).toEqual([null, 'svg']);
});

test.each(['/', NOTE, '/glossary/'])('what is not for paper is hidden on %s', async (path) => {
  await open(path);
  const displays = await page
    .locator('.print\\:hidden')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
  expect(new Set(displays)).toEqual(new Set(['none']));
});
