/** Finds labels that Mermaid replaces with another label of the same name. */
import { plainLabel } from '../describe/plain-label.ts';
import type { Kind } from '../kinds.ts';
import { DiagramError } from './diagram-error.ts';

const KINDS = /^(?:flowchart|block|er$)/;
/** Matches a name and its label in brackets: `a["글"]`, `a((글))`. */
const LABELLED = /([\p{L}\p{N}_]+)[ \t]*(?:\[\[?|\({1,3}|\{\{?)(?:"([^"\n]*)"|([^"\n[\](){}|]+))[\])}]/gu;

const compact = (text: string) => plainLabel(text).replace(/[\s*_]/g, '');

/**
 * @param drawn the text of the picture
 * @throws DiagramError at the first label that is not drawn because its name has another one
 */
export function assertLabelsNotReplaced(source: string, kind: Kind, drawn: string): void {
  if (!KINDS.test(kind)) return;
  const text = compact(drawn);
  const labels = new Map<string, { label: string; line: number }>();
  for (const [index, row] of source.split('\n').entries()) {
    for (const [, name = '', quoted, plain] of row.replace(/^\s*%%.*/, '').matchAll(LABELLED)) {
      const label = { label: (quoted ?? plain)!, line: index + 1 };
      const other = labels.get(name) ?? label;
      labels.set(name, label);
      if (compact(other.label) === compact(label.label)) continue;
      const lost = [other, label].find((one) => !text.includes(compact(one.label)));
      if (!lost) continue;
      throw new DiagramError({
        line: lost.line,
        cause: `이름이 같은 '${name}'에 다른 글도 있어 이 글은 그려지지 않습니다: ${lost.label}`,
        fix: `다른 것이면 ${name}2처럼 다른 이름을 붙이고, 같은 것이면 글을 한 번만 적으세요.`,
      });
    }
  }
}
