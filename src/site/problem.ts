/** What an author has to correct in a page: where (line of the file, from 1), what is wrong, and what to do. */
export interface Problem {
  line: number;
  cause: string;
  fix: string;
}

declare module 'satteri' {
  interface DataMap {
    /** Problems found so far; there only while pages are checked. */
    problems?: Problem[];
  }
}

/**
 * @param file path of the page, from the project's root
 * @returns what its author reads of each problem: `file:line`, the cause, what to do
 */
export const reportsOf = (file: string, problems: Problem[]): string[] =>
  problems.map(({ line, cause, fix }) => `${file}:${line}\n    ${cause}\n    → ${fix}`);

/** @returns the problems in what {@link reportsOf} wrote, with their files */
export const parseReports = (text: string): (Problem & { file: string })[] =>
  [...text.matchAll(/^(?<file>\S.*):(?<line>\d+)\n {4}(?<cause>.*)\n {4}→ (?<fix>.*)$/gm)].map(({ groups }) => ({
    file: groups!.file!,
    line: Number(groups!.line),
    cause: groups!.cause!,
    fix: groups!.fix!,
  }));
