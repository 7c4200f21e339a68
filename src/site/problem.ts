/** What is wrong, and what its author has to do. */
export interface Fault {
  cause: string;
  fix: string;
  /** Returns the line with the fault corrected, if there is only one way; the same line if the fault is not found in it. */
  correct?: ((line: string) => string) | undefined;
}

/** A fault in a page. */
export interface Problem extends Fault {
  /** Line of the file, from 1. */
  line: number;
}

/** A problem with the path of its file from the project's root. */
export type FileProblem = Problem & { file: string };

declare module 'satteri' {
  interface DataMap {
    /** Problems found so far; defined only while pages are checked. */
    problems?: Problem[];
  }
}

/**
 * Reports a fault while pages are checked, with the first line of its cause, which may end in text of the page.
 *
 * @param at a node, whose first line is reported, or a line
 */
export function report(
  { data }: { data: { problems?: Problem[] } },
  at: { position?: { start: { line: number } } | undefined } | number,
  fault: Fault,
): void {
  const line = typeof at === 'number' ? at : at.position!.start.line;
  data.problems?.push({ ...fault, line, cause: fault.cause.split('\n', 1)[0]!.trimEnd() });
}

/** Sorts problems by file and line. */
export const inOrder = <T extends Pick<FileProblem, 'file' | 'line'>>(problems: readonly T[]): T[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));

/** Formats a problem for the author: `file:line`, the cause and the fix. */
export const formatProblem = ({ file, line, cause, fix }: FileProblem): string =>
  `${file}:${line}\n    ${cause}\n    → ${fix}`;

/** Finds problems formatted by {@link formatProblem} in the output of a program. */
export const parseProblems = (text: string): FileProblem[] =>
  [...text.matchAll(/^(?<file>\S.*):(?<line>\d+)\n {4}(?<cause>.*)\n {4}→ (?<fix>.*)$/gm)].map(({ groups }) => ({
    file: groups!.file!,
    line: Number(groups!.line),
    cause: groups!.cause!,
    fix: groups!.fix!,
  }));
