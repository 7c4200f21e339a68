/** Kinds whose titles Mermaid draws with their quotation marks, which authors need in the other lines. */
const KINDS = /^(?:pie|gantt|timeline|journey|quadrantChart|radar|packet|sequence|venn|c4|treemap|wardley)/;
const TITLE = /^([ \t]*(?:pie[ \t]+(?:showData[ \t]+)?)?title:?[ \t]+)"([^"\n]*\S[^"\n]*)"[ \t]*$/gm;

/**
 * Removes the quotation marks around a title: `title "요청 수"`.
 *
 * @param kind Mermaid's name for the kind of the diagram
 */
export const unquoteTitles = (source: string, kind: string): string =>
  KINDS.test(kind) ? source.replace(TITLE, '$1$2') : source;
