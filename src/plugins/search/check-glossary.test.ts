import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourcePage } from '../../site/source-site.ts';
import { checkGlossary } from './check-glossary.ts';

let root: string;
beforeAll(async () => void (root = `${await mkdtemp(join(tmpdir(), 'glossary-'))}/`));
afterAll(() => rm(root, { recursive: true }));

const day: SourcePage = {
  file: 'devops/day05.md',
  path: 'devops/day05',
  title: '',
  description: '',
  moved: { pages: [], sections: {} },
  headings: [{ id: 'plan', text: '계획', level: 2, line: 6 }],
};

async function check(source: string) {
  await writeFile(`${root}glossary.yml`, source);
  return checkGlossary('glossary.yml')({ root, docs: '', pages: [day], taken: [], toPublish: false });
}
const problems = async (source: string) => (await check(source)).problems.map(({ line, cause }) => `${line}: ${cause}`);

test('a valid glossary provides the ids of the terms on its page', async () => {
  const found = await check(
    'a:\n  ko: [가]\n  en: [A]\n  definition: 뜻\n  section: devops/day05#plan\nb: { en: [B] }\n',
  );
  expect(found).toEqual({ problems: [], ids: new Map([['glossary', new Set(['a'])]]), counted: '용어집 2항목' });
});

test.each([
  [
    'a: { ko: [가], en: [] }\nb: { ko: [나], en: [] }\na: { ko: [다], en: [] }',
    '3: 용어집을 읽을 수 없습니다: 같은 이름의 항목이 두 번 있습니다.',
  ],
  ['a:\n  ko: [가]\n  en: [A]\n  deffinition: 뜻\n', '2: ‘a’ 항목에 모르는 이름이 있습니다.'],
  ['a:\n  ko: 가\n  en: [A]\n', '2: ‘a.ko’ 값이 없거나 맞지 않습니다.'],
  ['a:\n  ko: []\n  en: []\n', '2: ‘a’ 항목이 맞지 않습니다.'],
  ['a:\n  ko: [가]\n  en: [A]\n  definition: 뜻\n', '2: ‘a’ 항목이 맞지 않습니다.'],
  [
    'a:\n  ko: [가]\n  en: [A]\n  definition: 뜻\n  section: devops/day05#gone\n',
    '5: ‘devops/day05’ 페이지에 없는 섹션입니다: gone',
  ],
  ['a: [', '1: '],
])('reports the problem of %j', async (source, problem) => {
  const [found] = await problems(source);
  expect(found).toContain(problem);
});
