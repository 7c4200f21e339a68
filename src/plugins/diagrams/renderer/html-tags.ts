/** Pattern of what follows the name of an HTML tag. `i<s && t>u` has none. */
export const TAG_END = String.raw`(?:[ \t]+[\w-]+[ \t]*=[^<>\n]*)?[ \t]*/?>`;

/** Kinds whose labels Mermaid otherwise draws as HTML, in which tags and names of icons are markup. */
const KINDS = /^(?:flowchart|swimlane|class|state|er$|mindmap|block|kanban|requirement|architecture)/;
export const hasHtmlLabels = (kind: string): boolean => KINDS.test(kind);

/** Tags without an effect here. Bold is applied to the picture, so its tags remain. */
const INLINE = ['a', 'big', 'center', 'code', 'em', 'font', 'i', 'kbd', 'mark', 's', 'small', 'span', 'u'];
/** Tags that begin a line. */
const BLOCK = ['div', 'h[1-6]', 'li', 'ol', 'p', 'ul'];

const SUPERSCRIPTS = { from: '0123456789+-()n', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ', other: '^' };
const SUBSCRIPTS = { from: '0123456789+-()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₍₎', other: '_' };

/** @returns digits and signs as raised or lowered characters; others follow a sign: `a^b` */
function shifted(text: string, { from, to, other }: typeof SUPERSCRIPTS): string {
  const places = [...text].map((character) => from.indexOf(character));
  return places.includes(-1) ? other + text : places.map((place) => to[place]).join('');
}

/**
 * Replaces HTML tags in labels before Mermaid, whose labels are SVG text here, measures them as words: `2<sup>8</sup>` with the
 * character ⁸, paragraphs and items of lists with lines, others with their content.
 *
 * @param kind Mermaid's name for the kind of the diagram
 * @returns the source on the same lines
 */
export function unwrapTags(source: string, kind: string): string {
  const text = source
    .replace(/<sup>([^<>\n]*)<\/sup>/gi, (_, raised: string) => shifted(raised, SUPERSCRIPTS))
    .replace(/<sub>([^<>\n]*)<\/sub>/gi, (_, lowered: string) => shifted(lowered, SUBSCRIPTS));
  if (!hasHtmlLabels(kind)) return text;
  const closed = (names: string[]) => names.filter((name) => new RegExp(`</${name}>`, 'i').test(source));
  const tag = (names: string[]) => `</?(?:${names.join('|')})${TAG_END}`;
  const block = tag([...closed(BLOCK), 'hr']);
  return text
    .replace(new RegExp(tag([...closed(INLINE), 'img']), 'gi'), '')
    .replace(
      new RegExp(`(["\`[({|]?)[ \\t]*(?:${block}[ \\t]*)+(?=(["\`\\])}|])?)`, 'gi'),
      (_, before: string, after?: string) => before + (before || after ? '' : '<br/>'),
    );
}
