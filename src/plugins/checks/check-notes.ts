/**
 * `npm run check:notes`: lists all problems of all pages, the glossary and the addresses, without a build. It uses the
 * site's own configuration, so that Markdown is parsed as in the site.
 */
import type { AstroIntegration } from 'astro';
import { getViteConfig } from 'astro/config';
import { AuthorError } from '../../site/author-error.ts';
import type {} from './index.ts';
import { readPartsFile } from './parts-file.ts';
import { reportOf } from './report.ts';

/** Prints a text and exits, since the rest of Astro's setup is not needed. */
function end(text: string, code: 0 | 1): never {
  (code ? console.error : console.log)(text);
  process.exit(code);
}

const problem = readPartsFile(process.cwd());
if (problem) end(reportOf([problem]), 1);

const program: AstroIntegration = {
  name: 'check-notes',
  hooks: {
    async 'astro:config:setup'({ config }) {
      const run = config.integrations.map(({ hooks }) => hooks['checks:run']).find(Boolean);
      if (!run) throw new AuthorError('astro.config.mjs의 plugins에 checks()가 있어야 합니다.');
      const { problems, counted } = await run();
      if (problems.length) end(reportOf(problems), 1);
      end(`고칠 곳이 없습니다: ${counted.join(', ')}`, 0);
    },
  },
};

try {
  const prepare = getViteConfig({}, { logLevel: 'error', integrations: [program] });
  await prepare({ mode: 'development', command: 'serve' });
} catch (error) {
  end((error as Error).message, 1);
}
