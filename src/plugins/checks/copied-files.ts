import type { FileProblem } from '../../site/problem.ts';

/** What macOS, Windows and browsers add to the name of a copy: `day07 복사본.md`, `day07 - Copy (2).md`, `day07 (1).md`. */
const COPY = /(?: ?-)? ?(?:(?:복사본|사본|copy)(?: ?\(?\d+\)?)?|\(\d+\))(?=\.mdx?$)/i;

/**
 * Finds copies of notes beside them, which would be published as pages of their own.
 *
 * @param files paths of the sources relative to their folder
 * @param docs path of that folder
 */
export function copiedFiles(files: readonly string[], docs: string): FileProblem[] {
  const names = new Set(files);
  return files.flatMap((file) => {
    const original = file.normalize('NFC').replace(COPY, '');
    if (original === file.normalize('NFC') || !names.has(original)) return [];
    const cause = `${docs}${original} 의 사본이라 같은 글이 두 쪽이 됩니다.`;
    return [{ file: `${docs}${file}`, line: 1, cause, fix: '지우거나 docs 폴더 밖으로 옮기세요.' }];
  });
}
