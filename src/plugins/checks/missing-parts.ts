import { readFileSync } from 'node:fs';
import type { FileProblem } from '../../site/problem.ts';

export const PARTS_FILE = 'src/content/parts.json';

/** Returns the line of the last part in `parts.json`. */
function lastLine(file: string): number {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return Math.max(1, lines.length - 1);
}

/** Whether a path is that of a note, also in a folder that has no name yet. */
export const isNamedAsNote = (path: string): boolean => /^[^/]+\/(?:.+\/)?day\d+$/.test(path);

/**
 * Finds folders of notes without a name. A folder with notes is a part, whose name and position the author must
 * specify; otherwise the notes would have no permanent addresses, and would not be on the home page.
 *
 * @param paths paths of the pages
 * @param parts folders that have a name
 * @param toPublish true if pages with any name count as notes; a site that is not published may have other folders
 */
export function missingParts(
  paths: string[],
  parts: ReadonlyMap<string, string>,
  { root, toPublish }: { root: string; toPublish: boolean },
): FileProblem[] {
  const notes = paths.filter((path) => (toPublish ? path.includes('/') : isNamedAsNote(path)));
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
