import { expect, test } from 'vitest';
import { namedLetters } from './letter-names.ts';

test.each([
  ['디엔에스', 'dns'],
  ['에이치티티피', 'http'],
  ['씨아이씨디', 'cicd'],
  ['더블유', undefined],
  ['에이전트', undefined],
  ['도커', undefined],
])('%s names the letters %s', (word, letters) => expect(namedLetters(word)).toBe(letters));
