import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { koreanMarkdown } from './index.ts';

const { features, mdastPlugins } = koreanMarkdown({ base: '/', site: 'https://notes.example' });
const render = async (source: string) => (await markdownToHtml(source, { features, mdastPlugins })).html.trim();
const words = (html: string) => html.replace(/<[^>]*>/g, '');

test.each([
  '오전:오후{색} 3:30의 키:값',
  '키:값[단위]{x=1} :smile: a::b :b[]{} :[x]',
  '키:값[:안{색}]{밖} 끝',
  '::혼자[서는 줄]{색}',
  '::note[글]',
])('all words of %s are on the page', async (source) => {
  expect(words(await render(source))).toBe(source);
});

test('markup in a label is kept', async () => {
  expect(await render('키:값[**굵게** :안{색}]{x}')).toBe('<p>키:값[<strong>굵게</strong> :안{색}]{x}</p>');
});

test('emphasis around them works', async () => {
  expect(await render('**연결:상태{값}(통합)**은 **가(나)**는 1~2와 3~4')).toBe(
    '<p><strong>연결:상태{값}(통합)</strong>은 <strong>가(나)</strong>는 1~2와 3~4</p>',
  );
});

test('text between two rules at the beginning is text', async () => {
  expect(words(await render('---\n\n글\n\n---')).trim()).toBe('글');
});

test('boxes are not changed', async () => {
  const source = ':::note[제목]\n글\n:::';
  expect(await render(source)).toBe(markdownToHtml(source, { features }).html.trim());
});
