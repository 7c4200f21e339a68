import { expect, test } from 'vitest';
import { deliver, Parts, readPage } from './page.ts';
import { policy } from '../../site/policy.ts';

const LAY_OUT = 'document.body.offsetHeight';
const END = `<div id="_end" hidden></div><script>${LAY_OUT}</script></body></html>`;
const ASSETS = { script: '/site.js', sheet: '/site.css' };
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"/><script>first()</script>
<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/print.css" media="print"><style>b{}</style>
<script type="module" src="/a.js"></script></head><body class="wide md:sl-block"><script type="application/json">{}</script>
<p id="top" style="--depth: 1">본문 <code>&lt;script&gt;</code></p><script type="module">later();</script><rect fill="var(--line)"/></body></html>`;
const parts = new Parts();
const plan = readPage(html, parts);

test('reads scripts and styles in their order, files as imports', () => {
  expect([...parts.modules]).toEqual(['import "/a.js";', 'later();']);
  expect([...parts.sheets]).toEqual(['@import "/a.css" ;', '@import "/print.css" print;', 'b{}']);
  expect([...parts.inlineScripts]).toEqual(['first()']);
});

test('knows the names that CSS may ask for: of classes, ids, custom properties, the colours of diagrams', () => {
  expect([...parts.names]).toEqual(expect.arrayContaining(['wide', 'md:sl-block', 'top', '--depth', '--line']));
});

test('puts one script and one style sheet in the place of all, marks the end, lays out there, and leaves the rest to the letter', () => {
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy(['first()', LAY_OUT])}"><link rel="expect" href="#_end" blocking="render"><link rel="stylesheet" href="/site.css"><script type="module" src="/site.js"></script>`;
  expect(deliver(html, plan, ASSETS)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}<script>first()</script>
\n</head><body class="wide md:sl-block"><script type="application/json">{}</script>
<p id="top" style="--depth: 1">본문 <code>&lt;script&gt;</code></p><rect fill="var(--line)"/>${END}`,
  );
});

test('marks the end of the page, not what a note shows of one', () => {
  const note = '<html><head></head><body><pre data-code="</body></html>">…</pre></body></html>';
  const delivered = deliver(note, readPage(note, new Parts()), ASSETS);
  expect(delivered).toContain(`<pre data-code="</body></html>">…</pre>${END}`);
});

test('allows the rules of what to prefetch, as it does scripts', () => {
  const rules = '{"prefetch":[]}';
  expect(readPage(`<script type="speculationrules">${rules}</script>`, new Parts()).policy).toBe(
    policy([rules, LAY_OUT]),
  );
});
