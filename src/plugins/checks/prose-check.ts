import type { Fault } from '../../site/problem.ts';

/** Syntax that would be published as text: its position in the prose, and the problem to report. */
export type Found = Fault & { index: number };

/** @param prose prose of a block, as returned by `proseOf` */
export type ProseCheck = (prose: string) => Found[];

/** Returns the problems at all matches of a pattern in a prose. */
export const findAll = (
  prose: string,
  pattern: RegExp,
  explain: (match: RegExpExecArray) => Fault | undefined,
): Found[] =>
  [...prose.matchAll(pattern)].flatMap((match) => {
    const problem = explain(match);
    return problem ? [{ index: match.index, ...problem }] : [];
  });
