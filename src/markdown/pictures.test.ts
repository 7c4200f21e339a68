import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { pictures } from './pictures.ts';

const render = (source: string) => markdownToHtml(source, { hastPlugins: [pictures] }).html.trim();

test('the title of a picture is its caption', () => {
  expect(render('![설명](./a.png "글")')).toBe(
    '<figure class="picture"><img src="./a.png" alt="설명"><figcaption>글</figcaption></figure>',
  );
});

test('two pictures for the two themes are one', () => {
  expect(render('![설명](./a.light.png "글")\n![설명](./a.dark.png)')).toBe(
    '<figure class="picture"><img src="./a.light.png" alt="설명" class="of-light"><img src="./a.dark.png" alt="설명" class="of-dark"><figcaption>글</figcaption></figure>',
  );
});

test.each(['![설명](./a.png)', '글 ![설명](./a.png "글")', '![가](./a.png "가")\n![나](./b.png "나")'])(
  '%j stays a paragraph',
  (source) => expect(render(source)).toBe(markdownToHtml(source).html.trim()),
);
