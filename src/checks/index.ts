/**
 * Every page is read before the site is built, and the build refuses to start while one of them has to be mended. The
 * pages are read from their files: what Astro keeps from an earlier build cannot hide anything.
 */
import { glob, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { markdownToHtml } from 'satteri';
import type { KoreanMarkdown } from '../markdown/index.ts';
import { exportLeftovers } from './export-leftovers.ts';
import { checkFrontMatter } from './front-matter.ts';
import { headings } from './headings.ts';
import { type Problem, reportsOf } from '../problem.ts';

/**
 * @param source the whole text of a page
 * @param fileURL where it stands
 * @param markdown how the site reads Markdown
 * @returns what an author has to mend in it, in the order of its lines
 */
export async function checkPage(source: string, fileURL: URL, markdown: KoreanMarkdown): Promise<Problem[]> {
  const problems = checkFrontMatter(source);
  // The checks see the author's own nodes, before other plugins change them; those report what they cannot read.
  const mdastPlugins = [headings, exportLeftovers, ...markdown.mdastPlugins];
  await markdownToHtml(source, { features: markdown.features, mdastPlugins, fileURL, data: { problems } });
  return problems.toSorted((a, b) => a.line - b.line);
}

/**
 * @param markdown how the site reads Markdown
 * @returns an integration that checks all pages before a build, and throws one error that names each problem
 */
export function checks(markdown: KoreanMarkdown): AstroIntegration {
  return {
    name: 'checks',
    hooks: {
      async 'astro:config:setup'({ command, config }) {
        if (command !== 'build') return;
        const docs = fileURLToPath(new URL('content/docs/', config.srcDir));
        const reports: string[] = [];
        for (const file of (await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: docs }))).sort()) {
          const url = pathToFileURL(`${docs}${file}`);
          const path = relative(fileURLToPath(config.root), fileURLToPath(url));
          reports.push(...reportsOf(path, await checkPage(await readFile(url, 'utf8'), url, markdown)));
        }
        if (reports.length)
          throw new AstroError(`고칠 곳이 ${reports.length}군데 있습니다.\n\n${reports.join('\n\n')}\n`);
      },
    },
  };
}
