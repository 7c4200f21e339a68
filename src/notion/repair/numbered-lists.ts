import { linesOf } from '../text.ts';

const ITEM = /^(?<indent> *)(?:(?<number>\d{1,9})(?<dot>[.)])|[-*+])(?: |$)/;

/** A list that may continue. */
interface Open {
  indent: number;
  /** The number of its last item in the output. */
  last: number;
  /** The number of its last item in Notion. */
  exported: number;
  /** The line of the first bullet after the last item. */
  bullets: number | undefined;
  /** Whether an empty line follows the last item. */
  hasGap: boolean;
}

/**
 * Joins numbered lists that Notion splits: it ends a list at each bullet and starts the next one at 1. Bullets between two
 * items, without an empty line around them, are nested in the item above, and the numbering continues.
 */
export function numberedLists(text: string): string {
  const lines = linesOf(text);
  const out = lines.map((line) => line.text);
  let open: Open[] = [];
  for (const [at, { text: line, isCode }] of lines.entries()) {
    if (isCode) continue;
    if (line === '') {
      for (const list of open) list.hasGap = true;
      continue;
    }
    const found = ITEM.exec(line)?.groups;
    const indent = /^ */.exec(line)![0].length;
    open = open.filter((list) => list.indent < indent || (list.indent === indent && found));
    if (!found) continue;
    const list = open.find((one) => one.indent === indent);
    if (found.number === undefined) {
      if (list) list.bullets ??= at;
      continue;
    }
    const exported = Number(found.number);
    const isNext = list && list.bullets === undefined && exported === list.exported + 1;
    const isAgain = list && exported === 1 && !list.hasGap;
    if (isAgain && list.bullets !== undefined)
      for (let inner = list.bullets; inner < at; inner++) if (out[inner]!.trim()) out[inner] = `    ${out[inner]}`;
    const last = isNext || isAgain ? list.last + 1 : exported;
    open = [...open.filter((one) => one !== list), { indent, last, exported, bullets: undefined, hasGap: false }];
    out[at] = line.replace(/\d+/, String(last));
  }
  return out.join('\n');
}
