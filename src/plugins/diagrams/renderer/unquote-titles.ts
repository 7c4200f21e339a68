/** Kinds whose titles Mermaid draws with their quotation marks, which authors need in the other lines. */
const KINDS = /^(?:pie|gantt|timeline|journey|quadrantChart|radar|packet|sequence|venn|c4|treemap|wardley)/;
const TITLE = /^([ \t]*(?:pie[ \t]+(?:showData[ \t]+)?)?title:?[ \t]+)"([^"\n]*\S[^"\n]*)"[ \t]*$/gm;

/** The name that is drawn for a participant. */
const ALIAS =
  /^([ \t]*(?:create[ \t]+)?(?:participant|actor)[ \t]+[^\s"@]+(?:@\{[^}\n]*\})?[ \t]+as[ \t]+)"([^"\n]*\S[^"\n]*)"[ \t]*$/gim;

/**
 * Removes the quotation marks around a title, `title "요청 수"`, and around the name of a participant: `actor a as "손님"`.
 *
 * @param kind Mermaid's name for the kind of the diagram
 */
export function unquoteTitles(source: string, kind: string): string {
  if (!KINDS.test(kind)) return source;
  const untitled = source.replace(TITLE, '$1$2');
  return kind === 'sequence' ? untitled.replace(ALIAS, '$1$2') : untitled;
}
