import type { Problem } from '../../site/problem.ts';

/** Something that would be published as text: where it begins in the prose, and what to say of it. */
export type Found = Omit<Problem, 'line'> & { index: number };

/** @param prose of a block, as `proseOf` gives it */
export type ProseCheck = (prose: string) => Found[];

/** Each place that a pattern matches in a prose, with what to say of it. */
export const findAll = (
  prose: string,
  pattern: RegExp,
  explain: (match: RegExpExecArray) => Omit<Problem, 'line'> | undefined,
): Found[] =>
  [...prose.matchAll(pattern)].flatMap((match) => {
    const problem = explain(match);
    return problem ? [{ index: match.index, ...problem }] : [];
  });
