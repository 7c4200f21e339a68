import { AuthorError } from '../../site/author-error.ts';
import { linesOf } from '../text.ts';
import type { NotionPage } from './pages.ts';

/** Marks of quotes and lists that a line begins with. */
const MARKS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;

/** How deep the lists, quotes, callouts and toggles of a text are in each other. */
function nesting(text: string): number {
  let [deepest, open] = [0, 0];
  for (const { text: line, isCode } of linesOf(text)) {
    if (isCode) continue;
    const marks = MARKS.exec(line)![0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    open += (line.match(/<(?:aside|details)\b/gi) ?? []).length;
    deepest = Math.max(deepest, open, marks + Math.floor((line.length - line.trimStart().length) / 4));
    open -= (line.match(/<\/(?:aside|details)>/gi) ?? []).length;
  }
  return deepest;
}

const LONGEST_LINE = 200_000;

/** @throws AuthorError where a page has more levels than `most`, or a line that no one writes */
export function refuseDeep(pages: readonly NotionPage[], most: number): void {
  for (const { path, body } of pages) {
    if (body.split('\n').some((line) => line.length > LONGEST_LINE))
      throw new AuthorError(
        `${path} 에 ${LONGEST_LINE.toLocaleString()}자보다 긴 줄이 있습니다. 그 줄을 지우고 다시 가져오세요.`,
      );
    if (nesting(body) > most)
      throw new AuthorError(
        `${path} 에 목록이나 인용이 ${most}겹보다 깊이 들어 있습니다. 노션에서 얕게 고치고 다시 내보내세요.`,
      );
  }
}
