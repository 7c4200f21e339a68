/**
 * `npm run new -- day07 "제목" [--part devops] [--part linux="3. 리눅스"]`: creates a note with front matter, in a new part
 * if its name is given, and prints its path.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { AuthorError } from './site/author-error.ts';
import { slugOf } from './site/notes.ts';
import { readPartChoice, writeParts } from './site/part-choice.ts';
import { partOf, parts as namedParts } from './site/parts.ts';
import { isSlug } from './site/slug.ts';
import { listSources, pathOfSource } from './site/sources.ts';

const USAGE =
  'npm run new -- day07 "제목" --part devops 처럼 적으세요. 새 파트는 --part linux="3. 리눅스" 처럼 적으세요.';

interface NewNote {
  /** Path in the folder of sources: `devops/day07.md`. */
  file: string;
  text: string;
  /** All parts, if the note adds a new one. */
  parts?: ReadonlyMap<string, string>;
}

/** Prefixes the title of a note named `day07`: `Day 7. 제목`. */
function titleOf(name: string, title: string): string {
  const day = /^day0*(\d+)$/.exec(name)?.[1];
  return day && !/^Day \d+\. /.test(title) ? `Day ${day}. ${title}` : title;
}

/** The last part with notes, or the first part if there are no notes. */
function lastPart(paths: string[], parts: ReadonlyMap<string, string>): string | undefined {
  const used = new Set(paths.map(partOf));
  return [...parts.keys()].findLast((part) => used.has(part)) ?? parts.keys().next().value;
}

/**
 * Plans a new note.
 *
 * @param args command-line arguments
 * @param files paths of the existing pages in the folder of sources
 * @throws AuthorError if the arguments are invalid or the note exists
 */
export function planNote(args: string[], files: string[], parts: ReadonlyMap<string, string> = namedParts): NewNote {
  const { positionals, values } = readArguments(args);
  const [name = '', title = '', ...rest] = positionals;
  if (!name || !title.trim() || rest.length) throw new AuthorError(USAGE);
  if (!isSlug(name))
    throw new AuthorError(`파일 이름으로 쓸 수 없습니다: ${name}. 영문 소문자, 숫자, 붙임표(-)로 day07 처럼 적으세요.`);
  if (/^\d+$/.test(name))
    throw new AuthorError(`파일 이름이 수뿐입니다: ${name}. 그날의 노트면 day${name.padStart(2, '0')} 처럼 적으세요.`);
  const paths = files.map((file) => pathOfSource(file));
  const { part, name: newName } = choosePart(values.part, paths, parts);
  const taken = files.find((_file, index) => partOf(paths[index]!) && slugOf(paths[index]!) === name);
  if (taken) throw new AuthorError(`이미 있는 노트입니다: src/content/docs/${taken}`);
  const front = stringify({ title: titleOf(name, title.trim()) }, { lineWidth: 0 });
  return {
    file: `${part}/${name}.md`,
    text: `---\n${front}description:\n---\n\n## 제목 {#first}\n\n`,
    ...(newName && { parts: new Map([...parts, [part, newName]]) }),
  };
}

/** @returns the folder of the requested part, by default the last one, and its name if it is new */
function choosePart(requested: string | undefined, paths: string[], parts: ReadonlyMap<string, string>) {
  const example = (folder: string) => `--part ${folder}="${parts.size + 1}. 파트의 이름"`;
  const { folder, name } =
    requested === undefined ? { folder: lastPart(paths, parts) } : readPartChoice(requested, USAGE);
  if (!folder) throw new AuthorError(`아직 파트가 없습니다. ${example('linux')} 처럼 새 파트의 이름을 적으세요.`);
  const known = parts.get(folder);
  if (!known && !name)
    throw new AuthorError(
      `없는 파트입니다: ${folder}. 있는 파트: ${[...parts.keys()].join(', ')}. 새 파트면 ${example(folder)} 처럼 이름도 적으세요.`,
    );
  if (known && name && known !== name)
    throw new AuthorError(
      `이미 있는 파트입니다: ${folder} (${known}). --part ${folder} 처럼 이름을 빼고 적으세요. 이름은 src/content/parts.json에서 고칩니다.`,
    );
  return { part: folder, name: known ? undefined : name };
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { part: { type: 'string' } } });
  } catch {
    throw new AuthorError(USAGE);
  }
}

if (import.meta.main) {
  const docs = fileURLToPath(new URL('./content/docs/', import.meta.url));
  try {
    const { file, text, parts } = planNote(process.argv.slice(2), listSources(docs));
    mkdirSync(dirname(docs + file), { recursive: true });
    writeFileSync(docs + file, text, { flag: 'wx' });
    if (parts) writeFileSync(new URL('./content/parts.json', import.meta.url), writeParts(parts));
    console.log(`src/content/docs/${file}\ndescription에 검색 결과에 보일 한 문장을 적으세요.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
