/** Joins the parts that are not empty. */
export const joinParts = (separator: string, ...parts: (string | number | false | undefined)[]): string =>
  parts.filter(Boolean).join(separator);
