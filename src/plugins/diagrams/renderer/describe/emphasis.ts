/** Matches words in underscores that are not within a word, or in asterisks. */
const EMPHASIS =
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}_])|(\*{1,3})(?=[^\s*])(.*?[^\s*])\3/gu;

const compact = (text: string) => text.replace(/\s/g, '');

/**
 * Removes the emphasis delimiters that a drawing shows as bold or italic letters, which depends on the kind of label: `*.log`
 * and `__init__` may also be text.
 * @param drawn the text of the drawing
 */
export function withoutEmphasis(sentence: string, drawn: string): string {
  const text = compact(drawn);
  return sentence.replace(
    EMPHASIS,
    (all, _underscores, inUnderscores?: string, _asterisks?: string, inAsterisks = '') => {
      const words = withoutEmphasis(inUnderscores ?? inAsterisks, text);
      if (!text.includes(compact(all)) && text.includes(compact(words))) return words;
      return all[0] + withoutEmphasis(all.slice(1), text);
    },
  );
}
