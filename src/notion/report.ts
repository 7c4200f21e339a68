import type { ImportReport } from './import-export.ts';
import type { FileDecision } from './merge/reconcile.ts';

const list = (title: string, lines: readonly string[]) =>
  lines.length ? [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`] : [];

/** @returns the locations of all decisions, grouped by message: each message once, after its locations */
function linesOf(decisions: readonly FileDecision[]): string[] {
  const together = Map.groupBy(decisions, ({ message }) => message);
  return [...together].map(([message, places]) =>
    [...places.map(({ file, line }) => `${file}:${line}`), `    ${message}`].join('\n  '),
  );
}

/** Formats the report of an import: actions, dropped items, decisions for the author, and a summary. */
export function reportOf({ name, done, dropped, decisions, counted }: ImportReport, isDryRun: boolean): string {
  const { pages, changed, files } = counted;
  const summary =
    changed || files || done.length
      ? `${name}: 노트 ${pages}쪽 가운데 ${changed}쪽과 파일 ${files}개를 ${isDryRun ? '쓸 것입니다. 아직 아무것도 쓰지 않았습니다' : '썼습니다'}. 정할 것 ${decisions.length}가지.`
      : `${name}: 노트 ${pages}쪽이 모두 그대로입니다.`;
  const next =
    changed && !isDryRun
      ? ['정한 뒤에 npm run check:notes 로 살피고, npm run permalinks 로 새 주소를 목록에 더하세요.']
      : [];
  return [
    ...list('한 일', done),
    ...(done.length ? list('옮기지 않은 것', dropped) : []),
    ...list('정할 것', linesOf(decisions)),
    [summary, ...next].join('\n'),
  ].join('\n\n');
}
