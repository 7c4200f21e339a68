import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { minifyInline } from './inline-script.ts';

test('shortens a script that does the same, with its global names', () => {
  const script =
    '/* 설명 */\n\tfunction greet(name) {\n\t\treturn `안녕, ${name}!`;\n\t}\n\tvar greeting = greet("봄");\n';
  const short = minifyInline(script);
  expect(short.length).toBeLessThan(script.length - 20);
  expect(runInNewContext(`${short}; greeting + greet.length`)).toBe('안녕, 봄!1');
});

test.each([
  ['errors', 'let a = ;'],
  ['a comment that hides its end', 'document.body.title = "<\\!--" + "<\\script>"'],
])('keeps a script with %s', (_, script) => {
  expect(minifyInline(script)).toBe(script);
});

test('does not end its element early', () => {
  expect(minifyInline('document.body.title = "<\\/script>"')).not.toContain('</script');
});
