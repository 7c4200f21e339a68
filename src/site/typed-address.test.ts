import { expect, test } from 'vitest';
import { typedAddresses } from './typed-address.ts';

test.each([
  ['a bracket', 'day03/testing/)', 'day03/testing'],
  ['the end of a sentence', 'day03/testing.', 'day03/testing'],
  ['a bracket and a comma', 'day03/testing/),', 'day03/testing'],
  ['a quotation mark', 'day03/testing/”', 'day03/testing'],
  ['capitals', 'Day03/Testing/', 'day03/testing'],
  ['a Korean id and a bracket', 'day03/시험]', 'day03/시험'],
])('an address with %s', (_, address, meant) => expect(typedAddresses(address)[0]).toBe(meant));

test.each(['day03/testing/에서', 'day03/testing/)를', 'day03/testing은'])('an address with a particle: %s', (address) =>
  expect(typedAddresses(address)).toContain('day03/testing'),
);

test.each(['', '/', 'day03', 'day03/testing/', '...', 'about.html', '/example.org)', '\\example.org)', '../day03)'])(
  'nothing else was meant by %j',
  (address) => expect(typedAddresses(address)).toEqual([]),
);
