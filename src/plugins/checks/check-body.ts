/** For the tests of this folder. */
import { pathToFileURL } from 'node:url';
import { readPage } from './check-page.ts';

/** As the site reads Markdown, without what it changes in it. */
export const markdown = {
  features: { directive: true, frontmatter: false, headingAttributes: true, smartPunctuation: false },
  mdastPlugins: [],
};

const FRONT = '---\ntitle: 제목\ndescription: 설명\n---\n';

/** Checks a page, whose body starts on line 1 here, and of which headings need no id; gives `line: cause` of each problem. */
export async function checkBody(body: string, file = 'loose/page.md'): Promise<string[]> {
  const url = pathToFileURL(`/site/src/content/docs/${file}`);
  const { problems } = await readPage(`${FRONT}${body}`, file, url, markdown);
  return problems.map(({ line, cause }) => `${line - 4}: ${cause}`);
}

/** What an author is told to do about the first problem of such a page. */
export async function fixOf(body: string, file = 'loose/page.md'): Promise<string | undefined> {
  const url = pathToFileURL(`/site/src/content/docs/${file}`);
  return (await readPage(`${FRONT}${body}`, file, url, markdown)).problems[0]?.fix;
}
