import { JSDOM } from 'jsdom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pictures } from './pictures.ts';

const options = { hastPlugins: [pictures({ enlarge: '크게 보기', close: '닫기' })] };
const render = async (source: string) => new JSDOM((await markdownToHtml(source, options)).html).window.document;
const figuresOf = async (source: string) => [...(await render(source)).querySelectorAll('figure.picture')];

/** What is shown of a picture before it is opened. */
const shown = (figure: Element) =>
  [...figure.querySelectorAll('.picture-frame > img')].map(
    (image) => `${image.className} ${image.getAttribute('src')}`,
  );

test('the title of a picture is its caption', async () => {
  const [figure] = await figuresOf('![설명](./a.png "글")');
  expect(figure!.querySelector('figcaption')!.textContent).toBe('글');
  expect(figure!.querySelector('img')!.title).toBe('');
});

test('a picture has a button that opens it large, and one that closes it', async () => {
  const [figure] = await figuresOf('![설명](./a.png)');
  const [open, close] = figure!.querySelectorAll('button');
  const large = figure!.querySelector('[popover]')!;
  expect([open!.getAttribute('aria-label'), close!.getAttribute('aria-label')]).toEqual(['크게 보기: 설명', '닫기']);
  for (const button of [open!, close!]) expect(button.getAttribute('popovertarget')).toBe(large.id);
  expect(large.getAttribute('aria-label')).toBe('설명');
  expect(large.querySelector('img')!.getAttribute('src')).toBe('./a.png');
});

test('two pictures for the two themes are one, and others are each one', async () => {
  const figures = await figuresOf('![가](./a.light.png "글")\n![가](./a.dark.png)\n![나](./b.png)');
  expect(figures.map(shown)).toEqual([['of-light ./a.light.png', 'of-dark ./a.dark.png'], [' ./b.png']]);
  const ids = [...(await render('![가](./a.png)\n\n![나](./b.png)')).querySelectorAll('[popover]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

describe('a picture within a text or a link stays there', () => {
  test.each(['글 ![설명](./a.png "글")', '[![설명](./a.png)](/a/)'])('%j', async (source) =>
    expect((await markdownToHtml(source, options)).html).toBe(markdownToHtml(source).html),
  );
});
