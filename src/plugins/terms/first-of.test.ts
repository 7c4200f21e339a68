import { expect, test } from 'vitest';
import { firstOf } from './first-of.ts';

const days = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test.each([0, 1, 8, 9])('%i notes are all listed', (count) =>
  expect(firstOf(days(count))).toEqual({ first: days(count), others: 0 }),
);

test.each([10, 90])('of %i notes the first eight are listed, and the others counted', (count) =>
  expect(firstOf(days(count))).toEqual({ first: days(8), others: count - 8 }),
);
