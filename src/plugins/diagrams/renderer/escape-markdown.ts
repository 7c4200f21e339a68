/** Kinds whose labels Mermaid always reads as Markdown. In others only strings in backticks are: `` "`글`" ``. */
const MARKDOWN_KINDS = /^(?:state|class|er$|mindmap|kanban|requirement|architecture)/;
/** Those kinds in which backticks and tildes outside of labels belong to names and types. */
const LABELLED_KINDS = /^(?:class|er$|requirement)/;

/** Pattern of front matter and directives, which are not labels. */
export const SETTINGS = String.raw`^\s*---\n[^]*?\n[ \t]*---[ \t]*\n|%%\{[^]*?\}%%`;
const MARKDOWN_STRING = '"`[^]*?`"';
const SETTINGS_OR_STRING = new RegExp(`${SETTINGS}|${MARKDOWN_STRING}`, 'g');
const LABEL = String.raw`${SETTINGS}|"[^"\n]*"|(?<!:):(?!:)[^\n]*`;
/** Matches a name of code such as `__init__`, which Markdown would draw in bold, without its underscores. */
const CODE_NAME = /(?<!\w)__([a-z]\w*?)__(?!\w)/gi;
/** Matches it in a member of a class; the names of classes have no entity codes. */
const MEMBER_NAME = String.raw`(?<=[-+#~])${CODE_NAME.source}|${CODE_NAME.source}(?=\()`;

/** Matches a label that begins with code: `"`kubectl` 실행"`. Mermaid takes it for a Markdown string without an end. */
const CODE_FIRST = /"`[^"\n]*[^"`\n]"/g;

/** Matches the characters without which code, addresses, links, deleted text and escapes are ordinary text. */
const SYNTAX = /`|~|(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)|\](?=\()|\\[!-/:-@[-`{-~]/gi;

const asEntity = (character: string) => `#${character.codePointAt(0)};`;
/** In flowcharts Mermaid itself breaks lines at `\n`. After a colon it is part of a path: `C:\new`. */
const escape = (text: string) =>
  text.replace(/(?<!:)\\n/g, '<br/>').replace(SYNTAX, (syntax) => asEntity(syntax.at(-1)!));
/** Escapes text that is Markdown only because Mermaid reads all labels of its kind as Markdown. */
const escapeText = (text: string) => escape(text).replace(CODE_NAME, '#95;#95;$1#95;#95;');

/** Escapes the content of a Markdown string, and leaves settings as they are. */
const escapeString = (text: string) => (text.startsWith('"`') ? `"\`${escape(text.slice(2, -2))}\`"` : text);

/** Escapes a label of a class or entity, whose types have tildes if they are not quoted: `+List~int~ sizes`. */
const escapeLabel = (text: string) =>
  text.startsWith(':') ? text.replace(/[^~]+/g, escapeText) : /^(?:"|__)/.test(text) ? escapeText(text) : text;

/**
 * Escapes Markdown that Mermaid does not draw in labels that are SVG text. It would omit the words of `` `git add` ``,
 * `https://example.com`, `[글](주소)` and `~~글~~` without an error, and show `\n` instead of a line break.
 *
 * @param text the source of a diagram
 * @param kind Mermaid's name for the kind of the diagram
 * @returns the source with entity codes of Mermaid, on the same lines
 */
export function escapeMarkdown(text: string, kind: string): string {
  const source = text.replace(CODE_FIRST, (label) => label.replaceAll('`', asEntity));
  if (LABELLED_KINDS.test(kind)) {
    const label = kind.startsWith('class') ? `${LABEL}|${MEMBER_NAME}` : LABEL;
    return source.replace(new RegExp(label, 'gi'), escapeLabel);
  }
  if (!MARKDOWN_KINDS.test(kind)) return source.replace(SETTINGS_OR_STRING, escapeString);
  let end = 0;
  let escaped = '';
  for (const { 0: other, index } of source.matchAll(SETTINGS_OR_STRING)) {
    escaped += escapeText(source.slice(end, index)) + escapeString(other);
    end = index + other.length;
  }
  return escaped + escapeText(source.slice(end));
}
