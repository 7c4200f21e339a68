import { window } from '../dom/browser.ts';
import { decode } from '../dom/decode-references.ts';
import { TAG_END } from '../html-tags.ts';

/** Matches HTML tags by name; other names in angle brackets are types: `List<Order>`. */
export const HTML_TAG = new RegExp(
  '</?(?:a|abbr|b|big|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul)' +
    TAG_END,
  'gi',
);

/** Converts a label to plain text on one line, without Mermaid's markup for breaks, icons and entities. */
export function plainLabel(label: string | undefined): string {
  const references = (label ?? '')
    // No space before punctuation at the beginning of the next line.
    .replace(/<br\s*\/?>(?=[.,:;!?)\]])/gi, '')
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(HTML_TAG, '')
    // Mermaid encodes the references of a source while it reads it.
    .replace(/ﬂ°°(\d+)¶ß/g, '&#$1;')
    .replace(/ﬂ°(\w+)¶ß/g, '&$1;');
  return decode(references, window.document)
    .replace(/`|\bfa[a-z]?:fa-[\w-]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
