import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PurgeableSheet } from './purgeable-sheet.ts';

const purge = (css: string, ...names: string[]) => new PurgeableSheet(css).for(new Set(names));

test('removes unused rules, and custom properties that only they use', () => {
  expect(purge('.gone{color:var(--a)}:root{--a:var(--b);--b:red}.kept{color:red}', 'kept')).toBe('.kept{color:red}');
});

test('keeps custom properties that a page uses, and those that they refer to', () => {
  const css = ':root{--line:var(--grey);--grey:gray;--gone:red}';
  expect(purge(css, '--line')).toBe(':root{--line:var(--grey);--grey:gray}');
});

test.each([
  'dialog[open]::backdrop{color:red}',
  'details:not([open]) summary:is(:hover,:focus-visible){color:red}',
  'p:last-child:not(a,:where(.not-content *)){color:red}',
  '[data-theme=light] .icon{color:var(--set-by-script)}',
  '@media print{.icon{color:red}}',
  '@layer a,b;@layer a{@media print{.icon{color:red!important}}}',
  '@keyframes turn{to{rotate:1turn}}',
  '@font-face{font-family:A;src:url(a.woff2)}',
  '.icon{color:red;.other &{color:#00f}}',
  '.icon:where(.other,.icon){color:red}',
  ':is(.gone p,[data-icon]):target{color:red}',
  '.icon:not(:where(.other)){color:red}',
  'tabs-list:where(.icon){color:red}',
  String.raw`.icon:after{content:")\(.other"}`,
])('keeps attributes, states, conditions, and names used by a page or a script: %s', (css) => {
  const elements = ['<dialog', '<details', '<summary', '<p', '<tabs-list'];
  expect(purge(css, 'icon', '--set-by-script', ...elements)).toBe(css);
});

test('keeps the used selectors of a list, including names with a colon', () => {
  expect(purge('.gone,.kept{color:red}', 'kept')).toBe('.kept{color:red}');
  expect(purge('.kept.gone,.kept .gone{color:red}', 'kept')).toBe('');
  expect(purge(String.raw`.md\:kept{color:red}.md\:gone{color:red}`, 'md:kept')).toBe(String.raw`.md\:kept{color:red}`);
  expect(purge('@media print{.gone{color:red}}')).toBe('');
  expect(purge('tabs-list:where(.gone){color:red}', '<tabs-list')).toBe('');
  expect(purge('.kept:where(.gone,.too){color:red}', 'kept')).toBe('');
  expect(purge('.kept:has(> .gone){color:red}', 'kept')).toBe('');
  expect(purge('mark{color:red}.kept mark{color:red}', 'kept', 'mark')).toBe('');
});

test('distinguishes elements in the text from those around it', () => {
  const css = 'details{top:0}.sl-markdown-content details{top:1px}.sl-markdown-content+details{top:2px}';
  const outside = 'details{top:0}.sl-markdown-content+details{top:2px}';
  expect(purge(css, 'sl-markdown-content', '<details')).toBe(outside);
  expect(purge(css, 'sl-markdown-content', '<details', 'sl-markdown-content<details')).toBe(css);
  const nested = '.sl-markdown-content>:is(p,ul) li+details:has(>summary:hover){top:0}';
  const names = ['p', 'li', 'details', 'summary'].map((name) => `sl-markdown-content<${name}`);
  expect(purge(nested, 'sl-markdown-content', ...names)).toBe(nested);
  expect(purge(nested, 'sl-markdown-content', ...names.slice(1))).toBe('');
});

const NAMES = ['a', 'b', 'c'];
const rule = fc
  .record({
    classes: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
    declarations: fc.array(
      fc.oneof(
        fc.constantFrom(...NAMES.map((name) => `color:var(--${name})`)),
        fc
          .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES, 'red'))
          .map(([name, value]) => `--${name}:${value === 'red' ? value : `var(--${value})`}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ classes, declarations }) => `.${classes.join('.')}{${declarations.join(';')}}`);

test('keeps all matching rules and the properties that they use, for any rules and names', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), fc.subarray(NAMES), (rules, names) => {
      const css = purge(rules.join(''), ...names);
      const matched = rules.filter((rule) => [...rule.matchAll(/\.(\w)/g)].every(([, name]) => names.includes(name!)));
      for (const declaration of matched.flatMap((rule) => rule.match(/color:[^;}]*/g) ?? []))
        expect(css).toContain(declaration);
      for (const [, used] of css.matchAll(/var\(--(\w)\)/g))
        for (const definition of matched.flatMap((rule) => rule.match(new RegExp(`--${used}:[^;}]*`, 'g')) ?? []))
          expect(css).toContain(definition);
      expect(purge(css, ...names)).toBe(css);
    }),
  );
});

test('escapes the end tag of the style element', () => {
  expect(purge('p:after{content:"</style>"}', '<p')).toBe(String.raw`p:after{content:"\3c /style>"}`);
});
