import { expect, test } from 'vitest';
import { addressOf, slugOf, splitTitle } from './notes.ts';

test('the permanent URL of a note does not include its part', () => {
  expect(slugOf('devops/day05')).toBe('day05');
  expect(addressOf('devops/day05')).toBe('day05/');
  expect(addressOf('devops/day05', 'monitor')).toBe('day05/monitor/');
});

test('a title is split into the day and the rest', () => {
  expect(splitTitle('Day 5. 지속적 순환')).toEqual({ day: 'Day 5', rest: '지속적 순환' });
  expect(splitTitle('Day 5.1 다음')).toEqual({ rest: 'Day 5.1 다음' });
  expect(splitTitle('부록')).toEqual({ rest: '부록' });
});
