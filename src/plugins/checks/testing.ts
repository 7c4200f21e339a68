/** Helpers for the tests of this folder. */
import { pathToFileURL } from 'node:url';
import { readPage } from './check-page.ts';

/** Markdown options of the site, without plugins. */
export const markdown = {
  features: { directive: true, frontmatter: false, headingAttributes: true, smartPunctuation: false },
  mdastPlugins: [],
};

const FRONT = '---\ntitle: 제목\ndescription: 설명\n---\n';

/**
 * Checks a page in which headings need no id; returns `line: cause` of each problem, with lines counted from the body.
 */
export async function checkBody(body: string, file = 'loose/page.md'): Promise<string[]> {
  const url = pathToFileURL(`/site/src/content/docs/${file}`);
  const { problems } = await readPage(`${FRONT}${body}`, file, url, markdown);
  return problems.map(({ line, cause }) => `${line - 4}: ${cause}`);
}

/** Returns the suggested fix of the first problem of such a page. */
export async function fixOf(body: string, file = 'loose/page.md'): Promise<string | undefined> {
  const url = pathToFileURL(`/site/src/content/docs/${file}`);
  return (await readPage(`${FRONT}${body}`, file, url, markdown)).problems[0]?.fix;
}
