import { AuthorError } from '../../site/author-error.ts';
import { LIMITS } from '../read/limits.ts';
import { linesOf } from '../text.ts';
import type { NotionPage } from './pages.ts';

/** Markers of quotes and lists at the start of a line. */
const MARKS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;

/** The maximal nesting depth of the lists, quotes, callouts and toggles of a text. */
function nestingOf(text: string): number {
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

/** @throws AuthorError if a page exceeds {@link LIMITS}, which are far above what anyone writes manually */
export function rejectOversized(pages: readonly NotionPage[]): void {
  const refuse = (path: string, what: string) => {
    throw new AuthorError(`${path} 에 ${what}`);
  };
  for (const { path, body } of pages) {
    const { line, cells, nesting } = LIMITS;
    if (body.split('\n').some(({ length }) => length > line))
      refuse(path, `${line.toLocaleString()}자보다 긴 줄이 있습니다. 그 줄을 지우고 다시 가져오세요.`);
    if ((body.match(/\|/g)?.length ?? 0) > cells)
      refuse(path, `표의 칸이 ${cells.toLocaleString()}개보다 많습니다. 표를 나누거나 파일로 붙이고 다시 내보내세요.`);
    if (nestingOf(body) > nesting)
      refuse(path, `목록이나 인용이 ${nesting}겹보다 깊이 들어 있습니다. 노션에서 얕게 고치고 다시 내보내세요.`);
  }
}
