import { expect, test } from 'vitest';
import { llmsTxt } from './llms.ts';

const url = (file: string) => new URL(file, 'https://example.org/');
const full = { name: '모든 쪽의 글', url: url('llms-full.txt') };

test('renders title, quotation, further link, and a list for each group (llmstxt.org)', () => {
  const entry = { title: 'Day 5. [순환]', description: '설명_합니다.', url: url('day05.md') };
  const groups = new Map([['1. 데브옵스', [entry, { ...entry, description: '' }]]]);
  expect(llmsTxt({ title: '노트', description: '공부한 것', full }, groups)).toBe(`# 노트

> 공부한 것

[모든 쪽의 글](https://example.org/llms-full.txt)

## 1. 데브옵스

- [Day 5. \\[순환\\]](https://example.org/day05.md): 설명_합니다.
- [Day 5. \\[순환\\]](https://example.org/day05.md)
`);
});
