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

/** A pattern, the cause of the problem, after which the match is shown, or its group `part`, and the fix. */
export type Rule = [pattern: RegExp, cause: string, fix: string];

/** Returns a check for patterns, which shows the first line of each match. */
export const checkRules =
  (rules: readonly Rule[]): ProseCheck =>
  (prose) =>
    rules.flatMap(([pattern, cause, fix]) =>
      findAll(prose, pattern, ({ 0: text, groups }) => ({
        cause: `${cause}: ${(groups?.part ?? text).trim()}`,
        fix,
      })),
    );
