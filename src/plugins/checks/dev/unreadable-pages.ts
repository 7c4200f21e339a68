import { readFileSync } from 'node:fs';
import { type FileProblem, inOrder } from '../../../site/problem.ts';
import { listSources } from '../../../site/sources.ts';
import { checkFrontMatter, isReadable } from '../front-matter.ts';

/**
 * Lists the problems of pages whose front matter Astro cannot read. The development server would end with Astro's own message,
 * in English and about the first page only, before it could show the problems in a page.
 *
 * @param folder folder of the sources
 * @param docs the same folder as shown to authors: `src/content/docs/`
 */
export function unreadablePages(folder: string, docs: string): FileProblem[] {
  const problems = listSources(folder).flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    if (isReadable(source)) return [];
    return checkFrontMatter(source, file).problems.map((problem) => ({ file: `${docs}${file}`, ...problem }));
  });
  return inOrder(problems);
}
