import { expect, test } from 'vitest';
import { renderer } from '../testing.ts';

test.each([
  'pie title "달의 비율"\n  "쌀" : 3',
  'pie showData\n  title "달의 비율"\n  "쌀" : 3',
  'gantt\n  title "달의 비율"\n  dateFormat YYYY-MM-DD\n  일 :2026-01-01, 3d',
  'timeline\n  title "달의 비율"\n  2001 : 첫째',
  'journey\n  title "달의 비율"\n  section 아침\n    밥: 3: 나',
  'quadrantChart\n  title "달의 비율"\n  "쌀": [0.2, 0.3]',
  'radar-beta\n  title "달의 비율"\n  axis a["쌀"], b["보리"], c["콩"]\n  curve x["올해"]{1,2,3}',
  'packet-beta\ntitle "달의 비율"\n0-3: "판"',
  'sequenceDiagram\n  title: "달의 비율"\n  쌀->>보리: 묻는다',
  'venn-beta\n  title "달의 비율"\n  set a["쌀"]\n  set b["보리"]',
  'xychart-beta\n  title "달의 비율"\n  x-axis ["쌀"]\n  bar [3]',
  'C4Context\n  title "달의 비율"\n  Person(a, "농부")',
  'treemap-beta\ntitle "달의 비율"\n"곡식"\n  "쌀": 3',
])('draws and describes a title without its quotation marks: %j', async (source) => {
  const { body, description } = await renderer.draw(source);
  expect(body).toContain('>달의 비율<');
  expect(description[0]).toBe('달의 비율');
});

test('keeps quotation marks within a title', async () => {
  const { body } = await renderer.draw('timeline\n  title "달"과 "해"\n  2001 : 첫째');
  expect(body.replaceAll('&#34;', '"')).toContain('"달"과 "해"');
});

test('draws and describes the names of participants without their quotation marks', async () => {
  const { body, description } = await renderer.draw(
    'sequenceDiagram\n  participant a as "쌀 가게"\n  actor b@{ "type": "boundary" } as "손님"\n  b->>a: "주세요"',
  );
  expect(body).toContain('>쌀 가게<');
  expect(description).toEqual(['손님 → 쌀 가게: "주세요"']);
});
