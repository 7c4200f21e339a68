import { expect, test } from 'vitest';
import { quotes } from './quotes.ts';

test('lines of code that begin like a quote stay', () => {
  const code = '```sh\n$ cat <<END\n> 가\n>\n```\n\n```python\na = (b\n  >\n  c)\n```';
  expect(quotes(code)).toBe(code);
});

test('code in a quote is part of it', () =>
  expect(quotes('> 글\n> \n> ```sh\n> ls\n> ```\n> \n\n다음')).toBe('> 글\n> \n> ```sh\n> ls\n> ```\n\n다음'));
