import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';
import { checkFrontMatter } from './front-matter.ts';

const check = (source: string, file = 'devops/day07.md') =>
  checkFrontMatter(source, file).problems.map(({ line, cause }) => `${line}: ${cause}`);
const FIRST = 'title: 제목\ndescription: 설명\n';
const withEntries = (entries: string) => `---\n${FIRST}${entries}\n---\n본문\n`;
const UNKNOWN = '머리말에 알 수 없는 항목이 있습니다: tags';

test('reports a missing description', () => {
  expect(check('---\ntitle: 제목\n---\n')).toEqual(['1: 머리말에 description 항목이 없습니다.']);
  expect(check('---\ntitle: 제목\ndescription: ""\n---\n')).toEqual(['3: 머리말의 description 항목이 비어 있습니다.']);
  expect(check('---\ntitle: 제목\ndescription:\n---\n')).toEqual(['3: 머리말의 description 항목이 비어 있습니다.']);
});

test('reports Markdown in titles and descriptions', () => {
  const front = '---\ntitle: "`ls`와 **셸**"\ndescription: >-\n  [셸](/sh/)을 씁니다. 2 * 3 * 4, a[0](1)\n---\n';
  expect(check(front)).toEqual([
    '2: title에서는 Markdown이 글자로 보입니다: `ls`',
    '2: title에서는 Markdown이 글자로 보입니다: **셸**',
    '3: description에서는 Markdown이 글자로 보입니다: [셸](/sh/)',
  ]);
});

test.each(['본문', '', '\uFEFF본문', '---\n---\n'])('reports missing front matter: %j', (source) => {
  expect(check(source)).toEqual(['1: 머리말에 description 항목이 없습니다.', '1: 머리말에 title 항목이 없습니다.']);
});

describe('front matter', () => {
  test.each([
    ['with a byte order mark', `\uFEFF---\n${FIRST}tags: a\n---\n본문`, 4],
    ['with spaces after its fences', `--- \n${FIRST}tags: a\n---  \n본문`, 4],
    ['below empty lines', `\n \n---\n${FIRST}tags: a\n---\n본문`, 6],
    ['with Windows line endings', `---\r\n${FIRST.replaceAll('\n', '\r\n')}tags: a\r\n---\r\n본문`, 4],
    ['before thematic breaks', `---\n${FIRST}tags: a\n---\n\n---\n본문\n---\n`, 4],
  ])('is found as Astro finds it %s', (_case, source, line) => {
    expect(parseFrontmatter(source).frontmatter).toMatchObject({ title: '제목', tags: 'a' });
    expect(check(source)).toEqual([`${line}: ${UNKNOWN}`]);
  });

  test('does not change the line numbers of the body', () => {
    const { body } = checkFrontMatter('\uFEFF---\ntitle: a\n---\n\n글\n---\n글', 'a.md');
    expect(body.split('\n')).toEqual(['', '', '', '', '글', '---', '글']);
  });

  test('is reported with incorrect fences', () => {
    expect(check(`---\n${FIRST}`)).toEqual(['1: 머리말이 끝나지 않습니다.']);
    expect(check(`\n---\n${FIRST}+++\n본문`)).toEqual(['2: 머리말이 끝나지 않습니다.']);
    expect(check('+++\ntitle = "제목"\n+++\n')).toEqual(['1: 머리말이 +++ 사이에 TOML로 적혀 있습니다.']);
    expect(check(`---\n${FIRST}--- 본문`)).toEqual(['4: 머리말을 닫는 --- 뒤에 글이 있습니다: 본문']);
  });
});

test('reports an unknown entry and lists the known ones', () => {
  const { problems } = checkFrontMatter(withEntries('tags: [a]'), 'devops/day07.md');
  expect(problems).toMatchObject([{ line: 4, cause: UNKNOWN, fix: expect.stringContaining('lastUpdated, prev') }]);
  const [nested] = checkFrontMatter(withEntries('moved:\n  page: []'), 'devops/day07.md').problems;
  expect(nested).toMatchObject({
    line: 5,
    cause: expect.stringMatching(/: moved\.page$/),
    fix: '지우거나 쓸 수 있는 항목으로 바꾸세요: pages, sections',
  });
});

describe('reports an invalid value and describes the allowed ones in Korean', () => {
  test.each([
    ['sidebar:\n  order: 첫째', 5, 'sidebar.order', '쓸 수 있는 값: 수'],
    ['slug: 2024', 4, 'slug', '쓸 수 있는 값: 따옴표로 감싼 글'],
    ['draft: 네', 4, 'draft', '쓸 수 있는 값: true 또는 false'],
    ['template: wide', 4, 'template', '쓸 수 있는 값: doc, splash'],
    ['lastUpdated: 어제', 4, 'lastUpdated', '쓸 수 있는 값: 2026-01-31 같은 날짜, 또는 true 또는 false'],
    ['hero:\n  image: {a: 1}', 5, 'hero.image', '쓸 수 있는 값: file, 또는 dark, light, 또는 html'],
    ['editUrl: 여기', 4, 'editUrl', '잘못된 URL'],
    ['tableOfContents: {minHeadingLevel: 4}', 4, 'tableOfContents', '값을 고치거나 그 줄을 지우세요.'],
    ['moved:\n  pages: [../../x]', 5, 'moved.pages.0', '옛 자리는 devops/day05처럼'],
    ['moved:\n  sections:\n    old: "#new"', 6, 'moved.sections.old', '지금 주소는 monitor처럼'],
    ['slug: ../x', 4, 'slug', 'devops/day05처럼'],
  ])('%j', (entries, line, name, fix) => {
    const { problems } = checkFrontMatter(withEntries(entries), 'devops/day07.md');
    expect(problems).toMatchObject([{ line, fix: expect.stringContaining(fix) }]);
    expect(problems[0]!.cause).toContain(`머리말의 ${name} 값이 맞지 않습니다: `);
  });

  test('also for a name', () => {
    expect(check(withEntries('moved:\n  sections:\n    ../x: plan'))).toEqual([
      '6: 머리말의 moved.sections에 쓸 수 없는 이름입니다: ../x',
    ]);
  });
});

test.each(['lastUpdated: 2024-01-01', 'lastUpdated: false', 'draft: true', 'slug: devops/day00', 'prev: {label: 앞}'])(
  'accepts %s',
  (entry) => expect(check(withEntries(entry))).toEqual([]),
);

test('reports words of a title that YAML reads as a comment', () => {
  const withTitle = (title: string) => check(`---\ntitle: ${title}\n# 메모\ndescription: 설명 # 2개\n---\n`);
  expect(withTitle('이슈 #12 정리')).toEqual([
    '2: title에서 # 부터는 주석이어서 사라집니다: #12 정리',
    '4: description에서 # 부터는 주석이어서 사라집니다: # 2개',
  ]);
  for (const title of ['"이슈 #12"', 'C#과 F#', '이슈'])
    expect(withTitle(title)).toEqual([expect.stringContaining('4: description')]);
});

test.each(['title: “가”\r', 'title: “가: 나”', 'title: ‘가’  '])('reports curly quotes around a value: %j', (title) => {
  const [value] = /[“‘].*[”’]/.exec(title)!;
  expect(check(`---\ndescription: 설명\n${title}\n---\n`)).toEqual([
    `3: title의 둥근 따옴표가 글자로 보입니다: ${value}`,
  ]);
});

test.each(['“가”와 “나”', '"“가”"', '“가”라는 말', '가 ‘나’'])('accepts quotes in a value: %j', (title) =>
  expect(check(`---\ndescription: 설명\ntitle: ${title}\n---\n`)).toEqual([]),
);

describe('reports invalid YAML', () => {
  test.each([
    ['title: Day 3: 제목', '머리말을 읽을 수 없습니다: 들여쓰기가'],
    ['title:제목', '머리말을 읽을 수 없습니다: 콜론(:)과 빈칸이'],
    ['title：제목', '머리말을 읽을 수 없습니다: 콜론(:)과 빈칸이'],
    ['title: "제목', '머리말을 읽을 수 없습니다: 따옴표의 짝이'],
    ['title: !중요 제목', '머리말을 읽을 수 없습니다: '],
    ['title: *중요*', '머리말의 *중요* 는 글이 아니라 YAML의 기호로 읽힙니다.'],
    ['title: &중요 제목', '머리말의 &중요 는 글이 아니라 YAML의 기호로 읽힙니다.'],
  ])('%s', (line, cause) => {
    const problems = check(`---\ndescription: 설명\n${line}\n---\n`);
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^\\d: ${cause.replace(/[()*]/g, '\\$&')}`))]);
  });

  test('that would exhaust the memory', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    const bomb = ['a: &a-1 [글]', ...levels].join('\n');
    expect(check(withEntries(bomb))[0]).toBe('4: 머리말의 &a-1 는 글이 아니라 YAML의 기호로 읽힙니다.');
  });
});

test('reports `moved` in a page that is not a note', () => {
  const source = withEntries('moved:\n  pages: [devops/day05]');
  expect(check(source)).toEqual([]);
  expect(check(source, 'about.md')).toEqual(['5: 머리말의 moved는 파트의 폴더에 있는 노트에만 쓸 수 있습니다.']);
});
