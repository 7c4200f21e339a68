/** A page that was imported before, and edited since on either side. */
import { createTwoFilesPatch } from 'diff';
import { diff3Merge } from 'node-diff3';
import { readFrontMatter } from '../cut/front-matter.ts';

export interface Versions {
  /** As it is on the site; nothing where it is not. */
  current: string | undefined;
  /** As the last import left it in `src/content/imported/`; nothing where it was never imported. */
  base: string | undefined;
  /** As Notion has it now. */
  next: string;
}

export type Merged =
  /** It is new, or only Notion's side was edited, or both were, in different places: `text` is to be written. */
  | { kind: 'new' | 'updated' | 'merged'; text: string }
  /** Nothing changed in Notion since, or the site has it already. */
  | { kind: 'same' }
  /** Its author took it off the site. */
  | { kind: 'removed' }
  /** Never overwritten: what Notion has is in `patch`. */
  | { kind: 'conflict' | 'handmade'; patch: string };

const split = (text: string): { head: string; body: string } => {
  const front = readFrontMatter(text);
  return front ? { head: front.block, body: front.body } : { head: '', body: text };
};

/** A description that was taken from the text is no edit of the author's in Notion. */
function mergeHead(current: string, base: string, next: string): string | undefined {
  if (next === base || current === next) return current;
  if (current === base) return next;
  const titles = [base, next].map((head) => readFrontMatter(`${head}\n`)?.title);
  return titles[0] === titles[1] ? current : undefined;
}

function mergeBody(current: string, base: string, next: string): string | undefined {
  const lines = (text: string) => text.split('\n');
  const regions = diff3Merge(lines(current), lines(base), lines(next), { excludeFalseConflicts: true });
  if (regions.some((region) => region.conflict)) return;
  return regions.flatMap((region) => region.ok ?? []).join('\n');
}

/** Whether the site has all lines of Notion's page, in their order, and only more in between. */
function hasAll(current: string, next: string): boolean {
  const lines = current.split('\n');
  let from = 0;
  return next.split('\n').every((line) => {
    const at = line.trim() ? lines.indexOf(line, from) : from - 1;
    from = at + 1;
    return at >= 0 || !line.trim();
  });
}

/** @param file what the patch calls the page: its path from the project's root */
export function mergePage({ current, base, next }: Versions, file: string): Merged {
  const patchOf = (from: string) => createTwoFilesPatch(`a/${file}`, `b/${file}`, from, next, '', '', { context: 3 });
  if (current === undefined) return base === undefined ? { kind: 'new', text: next } : { kind: 'removed' };
  if (current === next || base === next) return { kind: 'same' };
  const [own, theirs] = [split(current), split(next)];
  if (base === undefined)
    return hasAll(own.body, theirs.body) ? { kind: 'same' } : { kind: 'handmade', patch: patchOf(current) };
  if (current === base) return { kind: 'updated', text: next };
  const before = split(base);
  const head = mergeHead(own.head, before.head, theirs.head);
  const body = mergeBody(own.body, before.body, theirs.body);
  if (head === undefined || body === undefined) return { kind: 'conflict', patch: patchOf(base) };
  const text = head ? `${head}\n\n${body}` : body;
  return text === current ? { kind: 'same' } : { kind: 'merged', text };
}
