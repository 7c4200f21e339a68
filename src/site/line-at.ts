/**
 * @param first number of the text's first line
 * @returns the line of a position in a text
 */
export const lineAt = (text: string, index: number, first = 1): number =>
  first + text.slice(0, index).split('\n').length - 1;
