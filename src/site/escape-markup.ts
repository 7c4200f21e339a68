const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML or XML, between tags or in an attribute with double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (character) => REFERENCES[character]!);
