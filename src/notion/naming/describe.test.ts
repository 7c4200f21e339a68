import { expect, test } from 'vitest';
import { firstSentence } from './describe.ts';

test.each([
  ['컨테이너는 가볍다. 빨리 뜬다.', '컨테이너는 가볍다.'],
  ['## 제목\n\n| 표 |\n\n**Docker**는 무엇일까? 글', 'Docker는 무엇일까?'],
  ['Day 25. 컨테이너를 배운다. 글', 'Day 25. 컨테이너를 배운다.'],
  ['Day 25. 컨테이너와 이미지', 'Day 25. 컨테이너와 이미지'],
  ['Containers are light. They start fast.', 'Containers are light.'],
])('the first sentence of %j', (text, sentence) => expect(firstSentence(text)).toBe(sentence));
