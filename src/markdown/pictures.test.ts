import { JSDOM } from 'jsdom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pictures } from './pictures.ts';

const options = { hastPlugins: [pictures({ enlarge: '크게 보기', close: '닫기' })] };
const render = async (source: string) => new JSDOM((await markdownToHtml(source, options)).html).window.document;
const figuresOf = async (source: string) => [...(await render(source)).querySelectorAll('figure.picture')];

/** The images of a figure, without the enlarged ones. */
const shown = (figure: Element) =>
  [...figure.querySelectorAll('.picture-frame > img')].map(
    (image) => `${image.className} ${image.getAttribute('src')}`,
  );

test('the title of a picture becomes its caption', async () => {
  const [figure] = await figuresOf('![설명](./a.png "글")');
  expect(figure!.querySelector('figcaption')!.textContent).toBe('글');
  expect(figure!.querySelector('img')!.title).toBe('');
});

test('a picture has a button that enlarges it, and one that closes the enlarged picture', async () => {
  const [figure] = await figuresOf('![설명](./a.png)');
  const [open, close] = figure!.querySelectorAll('button');
  const large = figure!.querySelector('[popover]')!;
  expect([open!.getAttribute('aria-label'), close!.getAttribute('aria-label')]).toEqual(['크게 보기: 설명', '닫기']);
  for (const button of [open!, close!]) expect(button.getAttribute('popovertarget')).toBe(large.id);
  expect(large.getAttribute('aria-label')).toBe('설명');
  expect(large.querySelector('img')!.getAttribute('src')).toBe('./a.png');
});

test('two pictures for the two themes become one figure; others are separate figures', async () => {
  const figures = await figuresOf('![가](./a.light.png "글")\n![가](./a.dark.png)\n![나](./b.png)');
  expect(figures.map(shown)).toEqual([['of-light ./a.light.png', 'of-dark ./a.dark.png'], [' ./b.png']]);
  const ids = [...(await render('![가](./a.png)\n\n![나](./b.png)')).querySelectorAll('[popover]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['위의 글\n두 줄\n![가](./a.png)', 'p figure'],
  ['![가](./a.png)\n*아래의* 글\\\n둘째 줄', 'figure p'],
  ['글\n![가](./a.light.png)\n![가](./a.dark.png)\n끝', 'p figure p'],
])('a picture alone on its line is apart from the text around it: %j', async (source, names) => {
  const { body } = await render(source);
  const blocks = [...body.firstElementChild!.children];
  expect(blocks.map(({ tagName }) => tagName.toLowerCase()).join(' ')).toBe(names);
  expect(body.textContent!.replace(/\s/g, '')).toBe(source.replace(/!\[.*\)|[*\\\s]/g, ''));
});

describe('a picture in text or in a link is not changed', () => {
  test.each(['글 ![설명](./a.png "글")', '[![설명](./a.png)](/a/)'])('%j', async (source) =>
    expect((await markdownToHtml(source, options)).html).toBe(markdownToHtml(source).html),
  );
});
