import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileProblem } from '../../site/problem.ts';
import { DRAFTS, listSources } from '../../site/sources.ts';

/** Extensions that other programs give to Markdown, or add to it. */
const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkdn?|mdwn)(?:\.txt)?$/i;

/** Finds files of Markdown that the site does not read because of their extension: `day07.markdown`, `day07.md.txt`. */
export function unreadFiles(folder: string, docs: string): FileProblem[] {
  const read = new Set(listSources(folder));
  return globSync('**/[^_.]*.*', { cwd: folder, exclude: [DRAFTS], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => MARKDOWN.test(file) && !read.has(file))
    .sort()
    .map((file) => ({
      file: `${docs}${file}`,
      line: 1,
      cause: '이름이 .md로 끝나지 않아 노트로 읽지 않습니다.',
      fix: `이름을 ${file.split('/').at(-1)!.replace(MARKDOWN, '.md')} 로 바꾸세요.`,
    }));
}
