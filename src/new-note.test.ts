import { expect, test } from 'vitest';
import { planNote } from './new-note.ts';
import { parts } from './site/parts.ts';

const [first, second] = [...parts.keys()] as [string, string];
const files = [`${first}/day01.md`, `${first}/Day06.md`, 'about.md'];
const plan = (...args: string[]) => planNote(args, files);

test('creates a note with front matter in the last part that has notes', () => {
  expect(plan('day07', '언어: 배우는 까닭')).toEqual({
    file: `${first}/day07.md`,
    text: '---\ntitle: "Day 7. 언어: 배우는 까닭"\ndescription:\n---\n\n## 제목 {#first}\n\n',
  });
  expect(planNote(['day25', '제목'], [`${second}/day24.md`, ...files]).file).toBe(`${second}/day25.md`);
});

test('accepts a part, and a title that includes the day', () => {
  expect(plan('--part', second, 'day25', 'Day 25. 제목')).toEqual({
    file: `${second}/day25.md`,
    text: expect.stringContaining('title: Day 25. 제목\n'),
  });
  expect(plan('linux-basics', '리눅스').text).toContain('title: 리눅스\n');
});

test('adds a new part if its name is given', () => {
  const note = plan('day98', '시험', '--part', 'part-of-this-test=99. 시험');
  expect(note.file).toBe('part-of-this-test/day98.md');
  expect([...note.parts!]).toEqual([...parts, ['part-of-this-test', '99. 시험']]);
  expect(plan('day07', '제목', '--part', `${first}=${parts.get(first)}`).parts).toBeUndefined();
});

test('explains how to name the first part', () =>
  expect(() => planNote(['day01', '제목'], [], new Map())).toThrow('--part linux="1. 파트의 이름"'));

test.each([
  [['day06', '제목'], '이미 있는 노트입니다'],
  [['day07', '제목', '--part', 'nowhere'], '없는 파트입니다: nowhere'],
  [['day07', '제목', '--part', 'Linux=3. 리눅스'], '파트의 폴더는'],
  [['day07', '제목', '--part', `${first}=다른 이름`], '이미 있는 파트입니다'],
  [['Day07', '제목'], '파일 이름으로 쓸 수 없습니다'],
  [['7', '제목'], 'day07 처럼'],
  [['../day07', '제목'], '파일 이름으로 쓸 수 없습니다'],
  [['day07'], 'npm run new'],
  [['day07', '제목', '또'], 'npm run new'],
  [['--what', 'day07', '제목'], 'npm run new'],
])('refuses %j', (args, message) => expect(() => plan(...args)).toThrow(message));
