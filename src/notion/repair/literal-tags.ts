import { codeSpan, mapProse, withoutLiterals } from '../text.ts';

/** Elements allowed in notes; other tags are the author's text, such as `<PID>` and `<script>`. */
const PAIRS = ['kbd', 'mark', 'sub', 'sup'];
const TAG =
  /<(?:\/?(?<name>[A-Za-z][\w-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^<>"'])*)|[A-Za-z][A-Za-z0-9+.-]+:[^<>\s]*|[/!?][^<>]*)>/g;
/** A backtick, or the placeholder of a code span. */
const BACKTICK = /[`\uFDD2\uFDD3]/;
/** Tags written by `toggles.ts`, each on a separate line. */
const OPENING = /^ *(?:(?:[-*+]|\d+[.)]) +)?<details>$/;
const CLOSING = /^ *<\/details>$/;
const SUMMARY = /^ *<summary>.*<\/summary>$/;
const MAIL = /^<[\w.+-]+@[\w-]+(?:\.[\w-]+)+>$/;

/** Names of the elements whose tags on a line are balanced and not nested. */
function balanced(line: string): Set<string> {
  return new Set(
    PAIRS.filter((name) => {
      let depth = 0;
      for (const [tag] of line.matchAll(new RegExp(`</?${name}>`, 'g'))) {
        depth += tag.startsWith('</') ? -1 : 1;
        if (depth < 0 || depth > 1) return false;
      }
      return depth === 0;
    }),
  );
}

/** Whether all toggles of a text are balanced. */
function hasClosedToggles(text: string): boolean {
  let depth = 0;
  mapProse(text, (line) => {
    if (OPENING.test(line)) depth++;
    if (CLOSING.test(line)) depth = depth > 0 ? depth - 1 : NaN;
    return line;
  });
  return depth === 0;
}

/** Writes text that looks like a tag as code: it would not be shown otherwise. */
export function literalTags(text: string): string {
  const keepsToggles = hasClosedToggles(text);
  return mapProse(text, (line) => {
    if (!line.includes('<') || (keepsToggles && [OPENING, SUMMARY, CLOSING].some((own) => own.test(line)))) return line;
    return withoutLiterals(line, (prose) => {
      const pairs = balanced(prose);
      return prose
        .replace(TAG, (tag: string, name: string | undefined, attributes: string | undefined, at: number) => {
          if (tag === '<br>' || MAIL.test(tag)) return tag;
          if (name && pairs.has(name) && !attributes) return tag;
          // A code span would merge with adjacent backticks.
          const isFree = ![prose[at - 1], prose[at + tag.length]].some((sign) => sign && BACKTICK.test(sign));
          return isFree ? codeSpan(tag) : `\\${tag}`;
        })
        .replace(
          /(`+[^`]+`+)|(?<!\\)<(?=[A-Za-z/!?])(?!(?:br|\/?(?:kbd|mark|sub|sup))>|[\w.+-]+@)/g,
          (all, code?: string) => (code ? all : `\\${all}`),
        );
    });
  });
}
