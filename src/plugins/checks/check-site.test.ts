import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SiteCheck } from '../../site/source-site.ts';
import { markdown } from './testing.ts';
import { checkSite } from './check-site.ts';
import { readPartsFile } from './parts-file.ts';
import { reportOf } from './report.ts';

let root: string;
beforeEach(async () => {
  root = `${await mkdtemp(join(tmpdir(), 'site-'))}/`;
  await write('src/content/parts.json', '{\n  "devops": "1. 데브옵스"\n}\n');
  await write('src/pages/glossary.astro', '');
});
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

const page = (body: string, front = '') => `---\ntitle: 제목\ndescription: 설명\n${front}---\n${body}`;

const run = (siteChecks: SiteCheck[] = [], toPublish = false) =>
  checkSite({
    toPublish,
    ...{ root, markdown, siteChecks, docs: 'src/content/docs/', parts: new Map([['devops', '1. 데브옵스']]) },
    ...{ publicDir: join(root, 'public'), pagesDir: join(root, 'src/pages') },
  });
const causes = async (siteChecks?: SiteCheck[]) =>
  (await run(siteChecks)).problems.map(
    ({ file, line, cause }) => `${file.replace('src/content/', '')}:${line} ${cause}`,
  );

test('lists all problems of all pages in the order of files and lines', async () => {
  await write('src/content/docs/devops/day02.md', page('[끊긴](/devops/day99/)\n\n## 계획\n\n![그림](./a.png)\n'));
  await write('src/content/docs/devops/day01.md', page('kill <PID>\n'));
  await write('src/content/docs/about.md', '---\ntitle: 제목\n---\n[가](/devops/day01/#gone)\n');
  expect(await causes()).toEqual([
    'docs/about.md:1 머리말에 description 항목이 없습니다.',
    'docs/about.md:4 링크가 가리키는 제목이 없습니다: /devops/day01/#gone',
    'docs/devops/day01.md:5 HTML에 없는 태그여서 글이 사라집니다: <PID>',
    'docs/devops/day02.md:5 끊긴 링크입니다: /devops/day99/',
    'docs/devops/day02.md:7 제목 “계획”에 주소가 없습니다.',
    'docs/devops/day02.md:9 없는 그림입니다: ./a.png',
  ]);
});

test('names the file of a page that cannot be read, so that its problem is shown in that page', async () => {
  await write('src/content/docs/devops/day01.md', page('글'));
  await writeFile(join(root, 'src/content/docs/devops/day02.md'), Buffer.from([0xb0, 0xa1]));
  const { files, problems } = await run();
  expect(files.get('devops/day02')).toBe(problems.at(-1)!.file);
});

test('reports files of Markdown that the site does not read', async () => {
  for (const file of [
    'devops/day01.md',
    'devops/day02.MD',
    'devops/week1/day03.markdown',
    'devops/week1/day04.md.txt',
    'devops/_draft.markdown',
    'a.txt',
    'devops/week2.md/a.txt',
  ])
    await write(`src/content/docs/${file}`, page('글'));
  expect((await run()).problems).toMatchObject([
    { file: 'src/content/docs/devops/day02.MD', fix: '이름을 day02.md 로 바꾸세요.' },
    { file: 'src/content/docs/devops/week1/day03.markdown', fix: '이름을 day03.md 로 바꾸세요.' },
    { file: 'src/content/docs/devops/week1/day04.md.txt', fix: '이름을 day04.md 로 바꾸세요.' },
  ]);
});

test('reports links that need the suggested ids, with these, together with the headings', async () => {
  await write(
    'src/content/docs/devops/day03.md',
    page('[가](#로그-보기) [나](#📦-묶음) [다](#last)\n\n## 로그 보기\n\n## 📦 묶음 {#bundle}\n\n## 끝 {#last}\n'),
  );
  expect((await run()).problems).toMatchObject([
    { line: 5, cause: '링크가 가리키는 제목이 없습니다: #로그-보기', fix: '#rogeu-bogi 로 적으세요.' },
    { line: 5, cause: '링크가 가리키는 제목이 없습니다: #📦-묶음', fix: '#bundle 로 적으세요.' },
    { line: 7, fix: '제목 끝에 짧은 영문 주소를 적으세요: 로그 보기 {#rogeu-bogi}' },
  ]);
});

test('counts pages, links and pictures of a correct site', async () => {
  await write('src/content/docs/devops/day01.md', page('## 계획 {#plan}\n\n[가](#plan) ![그림](./a.svg)\n'));
  await write('src/content/docs/devops/a.svg', '<svg width="1" height="1"/>');
  const counted: SiteCheck = () => ({ problems: [], counted: '용어 2개' });
  expect(await run([counted])).toMatchObject({
    problems: [],
    counted: ['페이지 1쪽', '링크 1개', '그림 1개', '용어 2개'],
  });
});

test('checks links of MDX in quotes and in braces, but no expressions', async () => {
  const links = [`"/devops/day98/"`, `{'/devops/day99/'}`, '{`/devops/${1}/`}', `{'/devops/' + 1}`];
  const body = links.map((href) => `<a href=${href}>가</a>`).join('\n\n');
  await write('src/content/docs/devops/day01.mdx', page(body));
  expect(await causes()).toEqual([
    'docs/devops/day01.mdx:5 끊긴 링크입니다: /devops/day98/',
    'docs/devops/day01.mdx:7 끊긴 링크입니다: /devops/day99/',
  ]);
});

test('checks links in diagrams and front matter, and links to headings without ids', async () => {
  const diagram = '```Mermaid title="가"\nflowchart LR\n  a\n  click a "/devops/day99/"\n```\n';
  await write('src/content/docs/devops/day01.md', page(`[가](/about/#두-번째-뜻)\n\n${diagram}`));
  await write('src/content/docs/about.md', page('## 두 번째 뜻!\n', 'next:\n  link: /devops/day98/\n'));
  expect(await causes()).toEqual([
    'docs/about.md:5 끊긴 링크입니다: /devops/day98/',
    'docs/devops/day01.md:10 끊긴 링크입니다: /devops/day99/',
  ]);
});

test('reads the id that other sites generate as that of the first heading with its text', async () => {
  const sections = '## 개요 {#first}\n\n## 개요 {#second}\n';
  await write('src/content/docs/devops/day01.md', page(`[가](#개요)\n\n${sections}`));
  expect((await run()).problems.map(({ fix }) => fix)).toEqual(['#first 로 적으세요.']);
});

describe('reports', () => {
  test('two files with one address, and a file with the address of a route', async () => {
    await write('src/content/docs/devops/day49.md', page(''));
    await write('src/content/docs/devops/day49.mdx', page(''));
    await write('src/content/docs/glossary.md', page(''));
    expect(await causes()).toEqual([
      'docs/devops/day49.mdx:1 src/content/docs/devops/day49.md 와 주소가 같아 한쪽이 보이지 않습니다: /devops/day49/',
      'docs/glossary.md:1 src/pages/glossary 와 주소가 같아 한쪽이 보이지 않습니다: /glossary/',
    ]);
  });

  test('a folder of notes without a name', async () => {
    await write('src/content/docs/cloud/day50.md', page(''));
    const { problems } = await run();
    expect(problems).toMatchObject([{ file: 'src/content/parts.json', line: 2 }]);
    expect(problems[0]!.fix).toContain('"cloud": "2. 파트의 이름"');
  });

  test('a folder of other pages without a name, in a site to be published', async () => {
    await write('src/content/docs/corpus/page.md', page('# 가\n\n#### 나\n'));
    expect(await causes()).toEqual([]);
    expect((await run([], true)).problems).toMatchObject([{ file: 'src/content/parts.json' }]);
  });

  test('links to a draft, which other checks do not see', async () => {
    await write('src/content/docs/devops/day01.md', page('[가](/devops/day02/)\n'));
    await write('src/content/docs/devops/day02.md', page('## 나 {#b}\n', 'draft: true\n'));
    const check: SiteCheck = ({ pages }) => ({ problems: [], counted: pages.map(({ path }) => path).join() });
    const { problems, counted } = await run([check]);
    expect(problems).toMatchObject([{ line: 5, fix: '그 페이지는 초안(draft: true)이라 게시되지 않습니다.' }]);
    expect(counted.at(-1)).toBe('devops/day01');
  });

  test('pictures whose address is elsewhere on the page', async () => {
    const definitions = '[a]: https://example.org/a.png\n[b]: ./b.png\n';
    await write('src/content/docs/devops/day01.md', page(`![가][a] ![나][b]\n\n${definitions}`));
    expect(await causes()).toEqual([
      'docs/devops/day01.md:7 다른 사이트의 그림입니다: https://example.org/a.png',
      'docs/devops/day01.md:8 없는 그림입니다: ./b.png',
    ]);
  });

  test('names of parts that cannot be parsed', async () => {
    expect(readPartsFile(root)).toBeUndefined();
    await write('src/content/parts.json', '{\n  "a": "가"\n  "b": "나"\n}\n');
    expect(readPartsFile(root)).toMatchObject({ file: 'src/content/parts.json', cause: 'JSON으로 읽을 수 없습니다.' });
  });

  test('findings of other checks, which also provide ids', async () => {
    await write('src/content/docs/devops/day01.md', page('[가](/glossary/#docker) [나](/glossary/#gone)\n'));
    const check: SiteCheck = ({ pages, taken }) => ({
      problems: [{ file: 'a.yml', line: 1, cause: `${pages[0]!.path} ${taken.includes('glossary/')}`, fix: '' }],
      ids: new Map([['glossary', new Set(['docker'])]]),
    });
    expect(await causes([check])).toEqual([
      'a.yml:1 devops/day01 true',
      'docs/devops/day01.md:5 링크가 가리키는 제목이 없습니다: /glossary/#gone',
    ]);
  });
});

test('the report contains the number of problems, and location, cause and fix of each', () => {
  const problem = { file: 'a.md', line: 3, cause: '까닭', fix: '고칠 것' };
  expect(reportOf([problem])).toBe('고칠 곳이 1군데 있습니다.\n\na.md:3\n    까닭\n    → 고칠 것\n');
  expect(reportOf([problem, { ...problem, correct: (line) => line }])).toContain(
    '1군데는 npm run check:notes -- --fix',
  );
});
