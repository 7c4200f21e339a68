import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

test('decodes UTF-8 unchanged, with its byte order mark', () =>
  expect(decodeUtf8(Buffer.from('\uFEFF첫 줄\n둘째 줄'))).toBe('\uFEFF첫 줄\n둘째 줄'));

test.each([
  ['in the first line', [0xb0, 0xa1, 0x0a, 0x61], 1],
  ['in a later line', [...Buffer.from('가\n나\n'), 0xc7, 0x0a, ...Buffer.from('다')], 3],
  ['in the last line', [...Buffer.from('가\n'), 0xb0, 0xa1], 2],
])('reports the line of another encoding %s', (_place, bytes, line) =>
  expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({ line, cause: expect.stringContaining('UTF-8') }),
);
