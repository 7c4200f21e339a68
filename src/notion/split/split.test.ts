import { describe, expect, test } from 'vitest';
import { readDay, splitByDay } from './days.ts';
import { draftsOf } from './drafts.ts';
import { readNotionPage } from './pages.ts';
import { readProperties } from './properties.ts';

describe('the day of a note', () => {
  test.each([
    ['Day 7. 프로그래밍', 7, '프로그래밍'],
    ['Day07 - 프로그래밍', 7, '프로그래밍'],
    ['[Day 7] 프로그래밍', 7, '프로그래밍'],
    ['7일차: 프로그래밍', 7, '프로그래밍'],
    ['day7', 7, ''],
    ['🐳 Day 7 - 도커', 7, '🐳 도커'],
    ['⚙️Day07', 7, '⚙️'],
    ['🇰🇷 7일차. 배포', 7, '🇰🇷 배포'],
    ['2025.11.03 (월) Day 7', 7, '2025.11.03 (월)'],
    ['[25-11-03] 7일차: 배포', 7, '25-11-03 배포'],
    ['🐳 2025/11/3 | Day 7 도커', 7, '🐳 2025/11/3 도커'],
  ])('is found in %s', (title, day, rest) => {
    expect(readDay(title)).toEqual({ day, rest });
  });

  test.each([
    'Days 7',
    '7일 동안',
    'Daylight 7',
    '프로그래밍 Day 7',
    'Day 0',
    'Day 7.5 덤',
    '🐳 프로그래밍 Day 7',
    '1.2.3 Day 7',
    '2025.11.03 회고',
  ])('is not found in %s', (title) => {
    expect(readDay(title)).toBeUndefined();
  });
});

describe('the day in the properties of a page', () => {
  const page = { path: 'a.md', id: 'a', title: '컨테이너', body: '글', front: undefined };
  const read = (...properties: string[]) => draftsOf({ ...page, properties }).map(({ day, title }) => [day, title]);

  test.each(['Day: 42', '일차: 42일차', 'DAY: Day 42'])('is %s', (property) =>
    expect(read('상태: 완료', property)).toEqual([[42, '컨테이너']]),
  );

  test.each(['Day: Monday', 'Day: 2025', 'Birthday: 42', 'Day: 42일차까지'])('is not %s', (property) =>
    expect(read(property)).toEqual([[undefined, '컨테이너']]),
  );

  test('does not replace that of the title', () =>
    expect(draftsOf({ ...page, title: 'Day 7. 배포', properties: ['Day: 8'] })[0]!.day).toBe(7));
});

test('splits a page at its days, which belong to the part above; a heading without a day is the missing one', () => {
  const text =
    '# 3. **Linux**\n\n머리\n\n## Day14\n\n가\n\n# 이름만 있는 날\n\n나\n\n## Day16 셸\n\n### Day 1 복습\n\n다\n\n---\n\n# Network\n\n## Day21\n\n라';
  expect(splitByDay(text)).toEqual([
    { day: 14, title: '', part: '3. Linux', body: '머리\n\n가' },
    { day: 15, title: '이름만 있는 날', part: '3. Linux', body: '나' },
    { day: 16, title: '셸', part: '3. Linux', body: '### Day 1 복습\n\n다' },
    { day: 21, title: '', part: 'Network', body: '라' },
  ]);
});

describe('properties above the text of a row', () => {
  test('are separated', () => {
    const { properties, body } = readProperties('Created: 2023년\n상태: 완료\n\n글', true);
    expect(properties).toEqual(['Created: 2023년', '상태: 완료']);
    expect(body).toBe('글');
  });

  test('are recognized by the columns of their database', () => {
    expect(readProperties('뜻: 목록\n\n글', true, ['뜻']).body).toBe('글');
  });

  test('may have several lines', () => {
    const { properties, body } = readProperties('잘한 점:   • 가\n  • 나: 다\n상태: 완료\n\n글', true, ['잘한 점']);
    expect(properties).toEqual(['잘한 점:   • 가 • 나: 다', '상태: 완료']);
    expect(body).toBe('글');
  });

  test('do not include text that only looks like them', () => {
    for (const text of [
      '참고: 이 글은 초안이다.\n\n글',
      '❌ : 도구\n\n글',
      'Created: 2023년\n그리고 글이 이어진다.\n\n글',
    ])
      expect(readProperties(text, true)).toEqual({ properties: [], body: text });
  });
});

test('takes the complete title, which Notion truncates in file names, from the first heading', () => {
  const id = 'a'.repeat(32);
  const page = readNotionPage({ path: `90 Days/아주 긴 제ᄆ ${id}.md`.normalize('NFD') }, '# 아주 긴 제목\n\n글');
  expect(page).toMatchObject({ title: '아주 긴 제목', id, body: '글' });
});

test.each([
  ['docker 사요 3ce22', 'docker 사용', 'docker 사용'],
  ['1 주차 0a1b2', '1. 주차: 정리', '1. 주차: 정리'],
  ['커밋 3ce22', '되돌리기', '커밋 3ce22'],
])('replaces a truncated name with the title that starts with it: %s', (name, heading, title) => {
  expect(readNotionPage({ path: `${name}.md` }, `# ${heading}\n\n글`).title).toBe(title);
});

test('treats front matter without title and description as text', () => {
  const text = '---\na: b\n---\n\n글';
  expect(readNotionPage({ path: 'a.md' }, text).body).toBe(text);
  expect(readNotionPage({ path: 'a.md' }, '---\ntitle: 가\ndescription: 나\n---\n\n글')).toMatchObject({
    title: '가',
    body: '글',
  });
});
