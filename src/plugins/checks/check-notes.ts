/**
 * `npm run check:notes`: lists all problems of all pages, the glossary and the addresses, without a build. It uses the
 * site's own configuration, so that Markdown is parsed as in the site. With `--fix` it first corrects those problems that
 * have only one correction, such as headings without an id.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { getViteConfig } from 'astro/config';
import { AuthorError } from '../../site/author-error.ts';
import { correctFiles } from './correct-files.ts';
import type {} from './index.ts';
import { readPartsFile } from './parts-file.ts';
import { reportOf } from './report.ts';

/** Prints a text and exits, since the rest of Astro's setup is not needed. */
function end(text: string, code: 0 | 1): never {
  (code ? console.error : console.log)(text);
  process.exit(code);
}

function readArguments() {
  try {
    return parseArgs({ options: { fix: { type: 'boolean', default: false } } }).values;
  } catch {
    return end('npm run check:notes 나 npm run check:notes -- --fix 로 적으세요.', 1);
  }
}

const { fix } = readArguments();
const problem = readPartsFile(process.cwd());
if (problem) end(reportOf([problem]), 1);

const program: AstroIntegration = {
  name: 'check-notes',
  hooks: {
    async 'astro:config:setup'({ config }) {
      const run = config.integrations.map(({ hooks }) => hooks['checks:run']).find(Boolean);
      if (!run) throw new AuthorError('astro.config.mjs의 plugins에 checks()가 있어야 합니다.');
      const found = await run();
      const corrected = fix ? correctFiles(fileURLToPath(config.root), found.problems) : 0;
      if (corrected) console.log(`${corrected}군데를 고쳤습니다. git diff로 살펴보세요.\n`);
      const { problems, counted } = corrected ? await run() : found;
      // What could not be corrected, such as a link over two lines, is left to the author.
      const left = fix ? problems.map((problem) => ({ ...problem, correct: undefined })) : problems;
      if (left.length) end(reportOf(left), 1);
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
