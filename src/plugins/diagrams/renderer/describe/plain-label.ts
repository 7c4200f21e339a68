const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Matches HTML tags by name; other names in angle brackets are types: `List<Order>`. */
export const HTML_TAG =
  /<\/?(?:a|abbr|b|big|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul)\b[^>]*>/gi;

/** Converts a label to plain text on one line, without Mermaid's markup for breaks, bold, icons and entities. */
export function plainLabel(label: string | undefined): string {
  return (
    (label ?? '')
      // No space before punctuation at the beginning of the next line.
      .replace(/<br\s*\/?>(?=[.,:;!?)\]])/gi, '')
      .replace(/<br\s*\/?>|\\n/gi, ' ')
      .replace(HTML_TAG, '')
      .replace(/ﬂ°°(\d+)¶ß|&#(\d+);/g, (_, a, b) => String.fromCodePoint(Number(a ?? b)))
      .replace(/(?:ﬂ°|&)(\w+)(?:¶ß|;)/g, (all, name: string) => ENTITIES[name] ?? all)
      .replace(/\*\*(?=\S)([^*]+)\*\*/g, '$1')
      .replace(/`|\bfa[a-z]?:fa-[\w-]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
