import { codeSpan, mapProse, withoutLiterals } from '../text.ts';

/** Elements that notes may have; the others are words of the author's, such as `<PID>` and `<script>`. */
const PAIRS = ['kbd', 'mark', 'sub', 'sup'];
const TAG =
  /<(?:(?<slash>\/?)(?<name>[A-Za-z][\w-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^<>"'])*)|[A-Za-z][A-Za-z0-9+.-]+:[^<>\s]*|[/!?][^<>]*)>/g;
/** A backtick, or code that is hidden. */
const BACKTICK = /[`\uFDD2\uFDD3]/;
/** What `toggles.ts` writes, each on a line of its own. */
const OPENING = /^ *(?:(?:[-*+]|\d+[.)]) +)?<details>$/;
const CLOSING = /^ *<\/details>$/;
const SUMMARY = /^ *<summary>.*<\/summary>$/;
const MAIL = /^<[\w.+-]+@[\w-]+(?:\.[\w-]+)+>$/;

/** Names of the elements on a line that are opened and closed in turn. */
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

/** Whether the toggles of a text are closed, each in its turn. */
function hasWholeToggles(text: string): boolean {
  let depth = 0;
  mapProse(text, (line) => {
    if (OPENING.test(line)) depth++;
    if (CLOSING.test(line)) depth = depth > 0 ? depth - 1 : NaN;
    return line;
  });
  return depth === 0;
}

/** What looks like a tag, and is none, would vanish from the page: it is shown as code. */
export function literalTags(text: string): string {
  const keepsToggles = hasWholeToggles(text);
  return mapProse(text, (line) => {
    if (!line.includes('<') || (keepsToggles && [OPENING, SUMMARY, CLOSING].some((own) => own.test(line)))) return line;
    return withoutLiterals(line, (prose) => {
      const pairs = balanced(prose);
      return prose
        .replace(TAG, (...found) => {
          const tag = found[0] as string;
          const { name, attributes } = found.at(-1) as Record<string, string | undefined>;
          if (tag === '<br>' || MAIL.test(tag)) return tag;
          if (name && pairs.has(name) && !attributes) return tag;
          // A code span would be one with backticks beside it.
          const [at, whole] = found.slice(-3, -1) as [number, string];
          const isFree = ![whole[at - 1], whole[at + tag.length]].some((sign) => sign && BACKTICK.test(sign));
          return isFree ? codeSpan(tag) : `\\${tag}`;
        })
        .replace(
          /(`+[^`]+`+)|(?<!\\)<(?=[A-Za-z/!?])(?!(?:br|\/?(?:kbd|mark|sub|sup))>|[\w.+-]+@)/g,
          (all, code?: string) => (code ? all : `\\${all}`),
        );
    });
  });
}
