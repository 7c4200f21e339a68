/** Three-way merge of a page that was edited in Notion or on the site since the last import. */
import { createTwoFilesPatch } from 'diff';
import { diff3Merge } from 'node-diff3';
import { readFrontMatter } from '../split/front-matter.ts';

export interface Versions {
  /** The page on the site, if it exists. */
  current: string | undefined;
  /** The page as last imported, in `src/content/imported/`; `undefined` if it was never imported. */
  base: string | undefined;
  /** The page in the new export. */
  next: string;
}

export type Merged =
  /** It is new, or was edited only in Notion, or on both sides in different places: `text` is to be written. */
  | { kind: 'new' | 'updated' | 'merged'; text: string }
  /** Nothing changed in Notion, or the site has the changes already. */
  | { kind: 'same' }
  /** Its author removed it from the site. */
  | { kind: 'removed' }
  /** The page stays as it is; Notion's changes are in `patch`. */
  | { kind: 'conflict' | 'handmade'; patch: string };

const split = (text: string): { head: string; body: string } => {
  const front = readFrontMatter(text);
  return front ? { head: front.block, body: front.body } : { head: '', body: text };
};

const TITLE = /^title:.*$/m;

/** Keeps the site's front matter, with the title of Notion if it changed there: the description is generated from the text. */
function mergeHead(current: string, base: string, next: string): string | undefined {
  if (next === base || current === next) return current;
  if (current === base) return next;
  const [ours, before, theirs] = [current, base, next].map((head) => readFrontMatter(`${head}\n`)?.title);
  if (theirs === before || theirs === ours) return current;
  if (ours !== before) return;
  const merged = current.replace(TITLE, () => TITLE.exec(next)?.[0] ?? '');
  return readFrontMatter(`${merged}\n`)?.title === theirs ? merged : undefined;
}

function mergeBody(current: string, base: string, next: string): string | undefined {
  const lines = (text: string) => text.split('\n');
  const regions = diff3Merge(lines(current), lines(base), lines(next), { excludeFalseConflicts: true });
  if (regions.some((region) => region.conflict)) return;
  return regions.flatMap((region) => region.ok ?? []).join('\n');
}

/** Whether the site's page has all lines of Notion's in the same order, possibly with others in between. */
function hasAll(current: string, next: string): boolean {
  const lines = current.split('\n');
  let from = 0;
  return next.split('\n').every((line) => {
    const at = line.trim() ? lines.indexOf(line, from) : from - 1;
    from = at + 1;
    return at >= 0 || !line.trim();
  });
}

/** @param file path of the page from the project's root, for the patch */
export function mergePage({ current, base, next }: Versions, file: string): Merged {
  const patchOf = (from: string) => createTwoFilesPatch(`a/${file}`, `b/${file}`, from, next, '', '', { context: 3 });
  if (current === undefined) return base === undefined ? { kind: 'new', text: next } : { kind: 'removed' };
  if (current === next || base === next) return { kind: 'same' };
  const [ours, theirs] = [split(current), split(next)];
  if (base === undefined)
    return hasAll(ours.body, theirs.body) ? { kind: 'same' } : { kind: 'handmade', patch: patchOf(current) };
  if (current === base) return { kind: 'updated', text: next };
  const before = split(base);
  const head = mergeHead(ours.head, before.head, theirs.head);
  const body = mergeBody(ours.body, before.body, theirs.body);
  if (head === undefined || body === undefined) return { kind: 'conflict', patch: patchOf(base) };
  const text = head ? `${head}\n\n${body}` : body;
  return text === current ? { kind: 'same' } : { kind: 'merged', text };
}
