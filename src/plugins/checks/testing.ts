/** Helpers for the tests of this folder. */
import { pathToFileURL } from 'node:url';
import type { Problem } from '../../site/problem.ts';
import { readPage } from './check-page.ts';

/** Markdown options of the site, without plugins. */
export const markdown = {
  features: { directive: true, frontmatter: false, headingAttributes: true, smartPunctuation: false },
  mdastPlugins: [],
};

const FRONT = '---\ntitle: 제목\ndescription: 설명\n---\n';

/** Checks a page in which headings need no id. */
async function problemsIn(body: string, file: string): Promise<Problem[]> {
  const url = pathToFileURL(`/site/src/content/docs/${file}`);
  return (await readPage(FRONT + body, file, url, markdown)).problems;
}

/** Returns `line: cause` of each problem of a page, with lines counted from the body. */
export const checkBody = async (body: string, file = 'loose/page.md'): Promise<string[]> =>
  (await problemsIn(body, file)).map(({ line, cause }) => `${line - 4}: ${cause}`);

/** Returns the suggested fix of the first problem of a page. */
export const fixOf = async (body: string, file = 'loose/page.md'): Promise<string | undefined> =>
  (await problemsIn(body, file))[0]?.fix;
