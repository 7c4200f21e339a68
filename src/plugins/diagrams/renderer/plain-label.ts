const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A label as plain text on one line: without Mermaid's marks for breaks, bold, icons and entities. */
export function plainLabel(label: string | undefined): string {
  return (
    (label ?? '')
      // Nothing parts a word from the dot or the like that its next line begins with.
      .replace(/<br\s*\/?>(?=[.,:;!?)\]])/gi, '')
      .replace(/<br\s*\/?>|\\n/gi, ' ')
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/ﬂ°°(\d+)¶ß|&#(\d+);/g, (_, a, b) => String.fromCodePoint(Number(a ?? b)))
      .replace(/(?:ﬂ°|&)(\w+)(?:¶ß|;)/g, (all, name: string) => ENTITIES[name] ?? all)
      .replace(/\*\*|`|\bfa[a-z]?:fa-[\w-]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
