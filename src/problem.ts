/** What an author has to mend in a page: where (line of the file, from 1), what is wrong, and what to do. */
export interface Problem {
  line: number;
  cause: string;
  mend: string;
}

declare module 'satteri' {
  interface DataMap {
    /** Problems found so far; there only while pages are checked. */
    problems?: Problem[];
  }
}
