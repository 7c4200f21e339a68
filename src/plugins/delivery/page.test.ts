import { describe, expect, test } from 'vitest';
import { hashOf, policy } from '../../site/policy.ts';
import { deliver, type PageAsset, PageReader } from './page.ts';

const headOf = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;

const read = (html: string) => new PageReader('/_astro/').read(html);
const inPage = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`;
const addresses = (html: string) => read(html).page.assets.map(({ asset }) => asset.address);
/** Returns the delivered page with its assets removed. */
const delivered = (html: string) => deliver(html, read(html).page, { style: '', tagFor: () => '' });
const policyOf = (html: string) => /Policy" content="([^"]*)"/.exec(delivered(html))![1]!;
const policyFor = (scripts: string[] = [], styles: string[] = []) => policy(scripts.map(hashOf), styles.map(hashOf));

test('reads the style sheets and scripts that Astro wrote, in their order', () => {
  const html = inPage(
    '<div class="a sl-markdown-content"><link rel="stylesheet" href="/_astro/ec.css"></div>',
    '<link rel="stylesheet" href="/_astro/print.css" media="print"><script type="module" src="/_astro/a.js"></script>',
  );
  const asset = (kind: PageAsset['kind'], address: string, media = '', inContent = false) => ({
    kind,
    address,
    media,
    inContent,
  });
  expect(read(html).page.assets.map(({ asset }) => asset)).toEqual([
    asset('sheet', '/_astro/print.css', 'print'),
    asset('script', '/_astro/a.js'),
    asset('sheet', '/_astro/ec.css', '', true),
  ]);
});

test('returns the same object for an asset on every page', () => {
  const reader = new PageReader('/_astro/');
  const html = inPage('<script type="module" src="/_astro/a.js"></script>');
  expect(reader.read(html).page.assets[0]!.asset).toBe(reader.read(html).page.assets[0]!.asset);
});

test('collects names for CSS from classes, ids, custom properties, colours of diagrams, scripts and styles', () => {
  const html = inPage(
    '<p id="top" class="wide md:sl-block" style="--depth: 1"><rect fill="var(--line)"/><script>add("open")</script>',
    '<style>p { color: var(--own) }</style>',
  );
  expect([...read(html).names]).toEqual(
    expect.arrayContaining(['wide', 'md:sl-block', 'top', '--depth', '--line', 'open', '--own']),
  );
});

describe('elements added by an author stay unchanged:', () => {
  test.each([
    ['a style with a media query', '<style media="print">p { color: red }</style>'],
    ['a style in a drawing', '<svg><style>p { color: red }</style></svg>'],
    ['a style in a template', '<template><style>p { color: red }</style></template>'],
    ['a noscript element', '<noscript><link rel="stylesheet" href="/_astro/a.css"></noscript>'],
    ['a link in a template', '<template><link rel="stylesheet" href="/_astro/a.css"></template>'],
    ['a script in a template', '<template><script type="module" src="/_astro/a.js"></script></template>'],
    ['an inline module', '<script type="module">own()</script>'],
    ['a classic script', '<script src="/_astro/a.js"></script>'],
    ['a module with attributes', '<script type="module" async src="/_astro/a.js"></script>'],
    ['an alternate style sheet', '<link rel="alternate stylesheet" title="큰 글자" href="/_astro/a.css">'],
    ['a style sheet of another folder', '<link rel="stylesheet" href="/own.css">'],
    ['data', '<script type="application/ld+json">{"@type":"Article"}</script>'],
    ['HTML code shown in a note', '<pre data-code="</body></html>"><code>&lt;script&gt;</code></pre>'],
  ])('%s', (_, element) => {
    const html = inPage(element);
    expect(addresses(html)).toEqual([]);
    expect(delivered(html)).toBe(html.replace('<meta charset="utf-8"/>', `$&${headOf(policyOf(html))}`));
  });
});

describe('the policy allows', () => {
  const script = 'own()';
  test.each(['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'])(
    'an inline script of type "%s"',
    (type) => {
      expect(policyOf(inPage(`<script type="${type}">${script}</script>`))).toBe(policyFor([script]));
    },
  );
  test.each(['application/json', 'application/ld+json', 'text/plain'])('data of type %s without a hash', (type) => {
    expect(policyOf(inPage(`<script type="${type}">${script}</script>`))).toBe(policyFor());
  });
  test.each([
    '<style media="print">b{}</style>',
    '<noscript><style>b{}</style></noscript>',
    '<svg><style>b{}</style></svg>',
    '<svg><style><![CDATA[b{}]]></style></svg>',
    '<template shadowrootmode="open"><style>b{}</style></template>',
  ])('the style of %s', (element) => {
    expect(policyOf(inPage(element))).toBe(policyFor([], ['b{}']));
  });
});

test('inserts the policy after the charset, moves scripts to the end and minifies inline scripts', () => {
  const html = inPage(
    '<p>본문<script type="module" src="/_astro/b.js"></script></p>',
    '<script>\n  first( );\n</script><link rel="stylesheet" href="/_astro/a.css">',
  );
  const { page } = read(html);
  const replacements = { style: 'b{}', tagFor: () => '<script src="new"></script>' };
  expect(deliver(html, page, replacements)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8"/>${headOf(policyFor(['first();'], ['b{}']))}<script>first();</script><style>b{}</style></head><body><p>본문</p><script src="new"></script></body></html>`,
  );
});

test.each([
  ['<p>본문</p>', '</body></html>'],
  ['<pre data-code="</body></html>"></pre><!-- </body> -->', '</body></html>'],
  ['<p>끝 태그가 없는 글', ''],
])('finds the end of a page: %s', (text, end) => {
  const html = `<html><head><meta charset="utf-8"><script type="module" src="/_astro/a.js"></script></head><body>${text}`;
  const { page } = read(html + end);
  expect(deliver(html + end, page, { style: '', tagFor: () => '<script src="new"></script>' })).toContain(
    `${text}<script src="new"></script>${end}`,
  );
});

describe('the charset', () => {
  const charset = '<meta charset="utf-8">';
  test.each([
    ['of an SVG image', inPage(`<svg>${charset}</svg>`)],
    ['of a template in the head', inPage('', `<template>${charset}</template>`)],
    ['in the text of a note', inPage(`<html><head>${charset}</head></html>${charset}`)],
  ])('%s is ignored', (_, html) => {
    expect(read(html).page.charsetEnd).toBe(html.indexOf('<meta charset="utf-8"/>') + '<meta charset="utf-8"/>'.length);
    expect(read(html.replace('<meta charset="utf-8"/>', '')).page.charsetEnd).toBeUndefined();
  });

  test('may follow an asset', () => {
    const html = `<html><head><link rel="stylesheet" href="/_astro/a.css">${charset}</head><body></body></html>`;
    expect(deliver(html, read(html).page, { style: '', tagFor: () => '' })).toBe(
      `<html><head>${charset}${headOf(policyOf(html))}</head><body></body></html>`,
    );
  });
});
