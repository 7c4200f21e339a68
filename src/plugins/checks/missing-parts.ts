import { existsSync, readFileSync } from 'node:fs';
import type { FileProblem } from '../../site/source-site.ts';

export const PARTS_FILE = 'src/content/parts.json';

/** The line of `parts.json` that its last part is on. */
function lastLine(file: string): number {
  if (!existsSync(file)) return 1;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return Math.max(1, lines.length - 1);
}

/** What notes are called. */
const NOTE = /^[^/]+\/(?:.+\/)?day\d+$/;

/**
 * A folder with notes is a part; its name and its place in the order are its author's to say. Without them the notes
 * would have no permanent addresses, and not stand on the home page.
 *
 * @param paths of the pages
 * @param parts folders that have a name
 * @param toPublish whether pages by any name are notes: what is built only to be looked at may be in any folder
 */
export function missingParts(
  paths: string[],
  parts: ReadonlyMap<string, string>,
  { root, toPublish }: { root: string; toPublish: boolean },
): FileProblem[] {
  const notes = paths.filter((path) => (toPublish ? path.includes('/') : NOTE.test(path)));
  const folders = new Set(notes.flatMap((path) => path.split('/', 1)));
  return [...folders]
    .filter((folder) => !parts.has(folder))
    .map((folder) => ({
      file: PARTS_FILE,
      line: lastLine(`${root}${PARTS_FILE}`),
      cause: `src/content/docs/${folder}/ 에 노트가 있는데 파트의 이름이 없습니다.`,
      fix: `보일 차례에 맞는 줄에 적고, 줄 사이는 쉼표로 나누세요: "${folder}": "${parts.size + 1}. 파트의 이름"`,
    }));
}
