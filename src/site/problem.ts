/** A problem in a page that its author has to fix. */
export interface Problem {
  /** Line of the file, from 1. */
  line: number;
  cause: string;
  fix: string;
}

declare module 'satteri' {
  interface DataMap {
    /** Problems found so far; defined only while pages are checked. */
    problems?: Problem[];
  }
}

/**
 * Formats problems for the author.
 *
 * @param file path of the page from the project's root
 * @returns a text for each problem: `file:line`, the cause and the fix
 */
export const reportsOf = (file: string, problems: Problem[]): string[] =>
  problems.map(({ line, cause, fix }) => `${file}:${line}\n    ${cause}\n    → ${fix}`);

/** Parses the output of {@link reportsOf}. @returns the problems with their files */
export const parseReports = (text: string): (Problem & { file: string })[] =>
  [...text.matchAll(/^(?<file>\S.*):(?<line>\d+)\n {4}(?<cause>.*)\n {4}→ (?<fix>.*)$/gm)].map(({ groups }) => ({
    file: groups!.file!,
    line: Number(groups!.line),
    cause: groups!.cause!,
    fix: groups!.fix!,
  }));
