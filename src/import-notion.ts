/**
 * `npm run import -- Export.zip [--part linux] [--dry-run]`: imports a Notion export into the site. Exit codes: 0 success,
 * 1 failure, nothing was written, 2 success, but the author has to decide something.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importExport } from './notion/import-export.ts';
import type { FileDecision } from './notion/merge/reconcile.ts';
import { slugOfText } from './notion/naming/ids.ts';
import { reportOf } from './notion/report.ts';
import { AuthorError } from './site/author-error.ts';
import { type PartChoice, readPartChoice } from './site/part-choice.ts';
import { parts } from './site/parts.ts';
import { parseProblems } from './site/problem.ts';
import { type Glossary, unique } from './site/slug.ts';
import { listSources, pathOfSource } from './site/sources.ts';
import { readTranslations } from './site/translations.ts';

const USAGE = 'npm run import -- Export.zip [--part linux] [--part linux="3. 리눅스"] [--dry-run] 처럼 적으세요.';
const root = fileURLToPath(new URL('../', import.meta.url));

function readArguments() {
  try {
    const options = { part: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new AuthorError(USAGE);
  }
}

/** Prompts for the folders of parts. Without a terminal it fails with the flags to use instead. */
async function ask(titles: string[], notes: string[], glossary: Glossary): Promise<PartChoice[]> {
  const taken = new Set(parts.keys());
  const suggest = (title: string) => {
    const folder = unique(slugOfText(title, glossary, 'part'), taken);
    taken.add(folder);
    return folder;
  };
  const shown = notes.slice(0, 5).join(', ') + (notes.length > 5 ? ' …' : '');
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    const nameless = `${parts.size + 1}. 파트의 이름`;
    const flags = titles.map((title) => `--part ${suggest(title)}="${title || nameless}"`).join(' ');
    throw new AuthorError(
      [
        `어느 파트의 노트인지 알 수 없습니다: ${shown}`,
        `폴더와 이름을 함께 적으세요: ${flags}`,
        ...(titles.length > 1 ? [`모두 한 파트에 두려면 하나만 적으세요: --part part="${nameless}"`] : []),
        `있는 파트: ${[...parts.keys()].join(', ')}`,
      ].join('\n'),
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const choices: PartChoice[] = [];
  console.log(`어느 파트의 노트인지 알 수 없습니다: ${shown}`);
  for (const title of titles) {
    const suggested = suggest(title);
    const folder =
      (await terminal.question(`“${title || '이름 없는 파트'}”의 폴더 [${suggested}]: `)).trim() || suggested;
    const name = title || (parts.has(folder) ? '' : (await terminal.question('파트의 이름: ')).trim());
    choices.push(readPartChoice(`${folder}=${name}`, USAGE));
  }
  terminal.close();
  return choices;
}

/** V8 option that halves the memory of a check without slowing it down, as measured with 100 notes. */
const LESS_MEMORY = '--max-semi-space-size=4';

/** Runs `npm run check:notes` in a copy of the project. */
const check = (copy: string): Promise<FileDecision[]> =>
  new Promise((resolve, reject) => {
    const options = { cwd: copy, maxBuffer: 64 * 1024 ** 2 };
    execFile(
      process.execPath,
      [LESS_MEMORY, 'src/plugins/checks/check-notes.ts'],
      options,
      (error, _stdout, stderr) => {
        const problems = parseProblems(stderr);
        if (error && !problems.length)
          reject(
            new AuthorError(
              `사이트의 검사를 돌리지 못해 아무것도 쓰지 않았습니다. npm run check:notes 를 보세요.\n${stderr.trim()}`,
            ),
          );
        else resolve(problems.map(({ file, line, cause, fix }) => ({ file, line, message: `${cause} → ${fix}` })));
      },
    );
  });

function progress(what: string, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}${all > 1 ? ` ${done}/${all}` : ''}`);
}
const endProgress = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K');

try {
  const { positionals, values } = readArguments();
  const [path, ...rest] = positionals;
  if (!path || rest.length) throw new AuthorError(USAGE);
  const isDryRun = values['dry-run'] ?? false;
  const docs = `${root}src/content/docs/`;
  const pages = new Map(listSources(docs).map((file) => [pathOfSource(file), readFileSync(docs + file, 'utf8')]));
  const glossary = readTranslations(`${root}src/content/glossary.yml`);
  const report = await importExport({
    path,
    root,
    isDryRun,
    check,
    progress,
    site: { parts, pages, glossary },
    choices: (values.part ?? []).map((text) => readPartChoice(text, USAGE)),
    ask: (titles, notes) => ask(titles, notes, glossary),
  });
  endProgress();
  console.log(reportOf(report, isDryRun));
  process.exitCode = report.decisions.length ? 2 : 0;
} catch (error) {
  endProgress();
  console.error(error instanceof AuthorError ? error.message : `가져오지 못했습니다: ${(error as Error).message}`);
  process.exitCode = 1;
}
