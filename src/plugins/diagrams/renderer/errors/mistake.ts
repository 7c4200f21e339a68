/** A mistake in a diagram and what to do about it. */
export type Mistake = {
  /** Matches the beginning of the diagram. */
  kind?: RegExp;
  /** Matches the line, without what is quoted. */
  line?: RegExp;
  /** Matches the line, including what is quoted. */
  text?: RegExp;
  /** Matches Mermaid's message. */
  message?: RegExp;
  fix: string;
};
