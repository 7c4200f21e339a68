import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { build, Project } from './support/project.ts';

const front = '---\ntitle: 제목\ndescription: 설명.\n---\n\n';

/** One invalid page per check, with the expected message; the tests of the checks themselves cover all cases. */
const FAULTY: Record<string, { text: string; line: number; message: string }> = {
  'no-id.md': { text: `${front}## 계획`, line: 6, message: '제목 “계획”에 주소가 없습니다.' },
  'same-id.md': {
    text: `${front}## 가 {#a}\n\n## 나 {#a}`,
    line: 8,
    message: '제목 “나”의 주소가 6번째 줄과 같습니다: #a',
  },
  'no-description.md': { text: '---\ntitle: 제목\n---\n', line: 1, message: '머리말에 description 항목이 없습니다.' },
  'unknown-entry.md': {
    text: '---\ntitle: 제목\ndescription: 설명.\ntags: [a]\n---\n',
    line: 4,
    message: '머리말에 알 수 없는 항목이 있습니다: tags',
  },
  'alias.md': {
    text: '---\ntitle: *중요*\ndescription: 설명.\n---\n',
    line: 2,
    message: '머리말의 *중요* 는 글이 아니라',
  },
  'box.md': { text: `${front}:::warning\n글\n:::`, line: 6, message: '없는 상자입니다: :::warning' },
  'braces.md': { text: `${front}## 변수 \${PATH}`, line: 6, message: '제목 끝의 {PATH} 가 글자로 보이지 않습니다.' },
  'remote-image-in-html.md': {
    text: `${front}<p>\n<img src="/a.png"><img src="https://example.org/a.png">\n</p>`,
    line: 7,
    message: '다른 사이트의 그림입니다: https://example.org/a.png',
  },
  'remote-image.md': {
    text: `${front}![그림](https://example.org/a.png)`,
    line: 6,
    message: '다른 사이트의 그림입니다: https://example.org/a.png',
  },
  'formula.md': {
    text: `${front}$$\n\\foo\n$$`,
    line: 7,
    message: '읽을 수 없는 수식입니다: 없는 명령입니다: \\foo (Unsupported function name: \\foo)',
  },
  'untitled.md': { text: `${front}[Untitled](a.csv)`, line: 6, message: '링크의 이름이 Untitled입니다.' },
  'notion-store.md': {
    text: `${front}[파일](https://prod-files-secure.s3.us-west-2.amazonaws.com/a)`,
    line: 6,
    message: '노션 저장소를 가리키는 링크입니다.',
  },
  'callout.md': {
    text: `${front}<aside>\n💡 말\n</aside>`,
    line: 6,
    message: '노션 콜아웃 <aside>가 그대로 있습니다.',
  },
  'stars.md': { text: `${front}여는 ** 뒤의 빈칸**은`, line: 6, message: '굵게 표시하는 별표 두 개의 짝이 없어' },
  'diagram.md': {
    text: `${front}\`\`\`mermaid title="이름"\nflowchart LR\n  a[가 --> b\n\`\`\``,
    line: 8,
    message: '그릴 수 없는 다이어그램입니다: 2번째 줄에서 연',
  },
};

/** Files that are not pages, which the build ignores. */
const OTHER_FILES = ['devops/_draft.md', '_old/draft.md', 'devops/folder.md/image.svg', 'images/image.svg'];

/** Links that lead nowhere, one on each line. */
const BROKEN_LINKS = ['/devops/day99/', '/devops/day05/#nowhere', '#nowhere', '../day99/'];

/** Notes whose short URLs are those of a page and a folder of the site. */
const TAKEN = ['search', 'glossary'];

let project: Project;

beforeEach(async () => {
  project = await Project.copy(inject('site'));
});
afterEach(() => project.remove());

describe('the build fails and reports file and line', () => {
  test('of all problems found by the checks, before it writes anything', async () => {
    const built = join(project.folder, 'dist/index.html');
    await mkdir(join(project.folder, 'dist'));
    await writeFile(built, 'built before');
    for (const name of OTHER_FILES) await project.write(name, '---\ntitle: *중요*\n---\n:::warning\n');
    for (const [name, { text }] of Object.entries(FAULTY)) await project.write(`devops/${name}`, text);
    await writeFile(join(project.folder, 'src/content/docs/devops/euc-kr.md'), Uint8Array.of(0xb0, 0xa1));
    const links = BROKEN_LINKS.map((link) => `[끊긴 링크](${link})`).join('\n');
    await project.write('devops/broken-links.md', front + links);
    await project.write('devops/no-picture.md', `${front}![그림](./없음.png) <img src="/images/x.png" alt="">`);
    for (const name of TAKEN) await project.write(`devops/${name}.md`, `${front}## 계획 {#plan}\n`);
    await project.write('cloud/day50.md', front);
    const glossary = join(project.folder, 'src/content/glossary.yml');
    await writeFile(glossary, `${await readFile(glossary, 'utf8')}\ndevops: { ko: [가], en: [] }\n`);

    const { code, output } = await build(project.folder);
    expect(code).toBe(1);
    const reports = { ...FAULTY, 'euc-kr.md': { line: 1, message: 'UTF-8로 저장한 글이 아닙니다.' } };
    for (const [name, { line, message }] of Object.entries(reports)) {
      const report = output.slice(output.indexOf(`devops/${name}:${line}\n`)).split('\n\n', 1)[0];
      expect(report, name).toContain(message);
      expect(report, name).toContain('→');
    }
    BROKEN_LINKS.forEach((link, index) =>
      expect(output).toMatch(new RegExp(`devops/broken-links\\.md:${6 + index}\n .*${link}\n`)),
    );
    expect(output).toMatch(/no-picture\.md:6\n .*없음\.png/);
    expect(output).toMatch(/no-picture\.md:6\n .*\/images\/x\.png/);
    for (const name of TAKEN)
      expect(output).toMatch(
        new RegExp(`/${name}/를 두 곳에서[^]*/devops/${name}/ src/content/docs/devops/${name}\\.md`),
      );
    expect(output).toContain('"cloud": "3. 파트의 이름"');
    expect(output).toMatch(/glossary\.yml:\d+\n .*두 번 있습니다/);
    for (const name of OTHER_FILES) expect(output).not.toContain(name);
    expect(output, 'Markdown syntax').toContain('![설명](./그림.png)');
    expect(output).not.toContain('Stack trace');
    expect(await readFile(built, 'utf8')).toBe('built before');
  });

  test('of a page on which a plugin fails, also if Astro has cached the page', async () => {
    await project.write('devops/broken-icon.md', `${front}:::note[보충]{icon="nowhere"}\n말\n:::\n`);
    for (const cache of ['cold', 'warm']) {
      const { code, output } = await build(project.folder);
      expect(code, cache).toBe(1);
      expect(output, cache).toContain('devops/broken-icon.md:1\n    본문을 그리지 못했습니다.');
    }
  });
});
