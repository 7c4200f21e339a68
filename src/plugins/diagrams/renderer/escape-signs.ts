import { SETTINGS } from './escape-markdown.ts';

/** Kinds in which Mermaid leaves out `>` from labels that are SVG text. */
const KINDS = /^(?:flowchart|swimlane|block|c4)/;

/** Matches what is not a label, or a label: in quotes, between bars or brackets, and on an edge: `-- 글 -->`. */
const LABEL = new RegExp(
  [
    SETTINGS,
    String.raw`"[^"]*"|\|[^|"\n]*\||\[[^\]"\n]*\]|\([^()"\n]*\)|\{[^{}"\n]*\}`,
    String.raw`(?<=(?:--|==|-\.)[ \t])[^"|[\](){}\n]*?(?=[ \t](?:--|==|\.-))`,
  ].join('|'),
  'gm',
);
/** Matches a tag, whose sign is none of a text, and others. */
const SIGN = /<\/?[a-z][^<>]*>|>/gi;

/**
 * Escapes `>` in labels, which Mermaid would otherwise leave out: `CPU > 80%` would be drawn as `CPU 80%`.
 *
 * @param kind Mermaid's name for the kind of the diagram
 * @returns the source with entity codes of Mermaid, on the same lines
 */
export const escapeSigns = (source: string, kind: string): string =>
  KINDS.test(kind)
    ? source.replace(LABEL, (label) =>
        /^\s*(?:---|%%\{)/.test(label) ? label : label.replace(SIGN, (sign) => (sign === '>' ? '#gt;' : sign)),
      )
    : source;
