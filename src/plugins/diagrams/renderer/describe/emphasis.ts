/** Matches words in underscores that are not within a word, or in asterisks. */
const EMPHASIS =
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}_])|(\*{1,3})(?=[^\s*])(.*?[^\s*])\3/gu;

const compact = (text: string) => text.replace(/\s/g, '');

/**
 * Removes the marks of emphasis that a picture draws as bold or slanted letters, which depends on the kind of label: `*.log` and
 * `__init__` may also be text.
 * @param drawn the text of the picture
 */
export function withoutEmphasis(sentence: string, drawn: string): string {
  const text = compact(drawn);
  return sentence.replace(EMPHASIS, (all, _underscores, slanted: string | undefined, _asterisks, bold: string) => {
    const words = withoutEmphasis(slanted ?? bold, text);
    if (!text.includes(compact(all)) && text.includes(compact(words))) return words;
    return all[0] + withoutEmphasis(all.slice(1), text);
  });
}
