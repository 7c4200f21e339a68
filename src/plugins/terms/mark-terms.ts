import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../../site/escape-markup.ts';
import type { FoundTerm } from './find-terms.ts';

/** Elements in which a term is not linked: links, controls, titles and code. */
const EXCLUDED = new Set(
  'a abbr button code dfn figcaption figure h1 h2 h3 h4 h5 h6 kbd math pre script style summary svg template'.split(
    ' ',
  ),
);
const TITLE = /\bstarlight-aside__title\b/;

export interface Explanation {
  /** Address of the explanation. */
  href: string;
  definition: string;
}

/**
 * Links the first mention of each term in a text to its explanation.
 *
 * @param html HTML of a page's text
 * @param find see `termFinder`
 * @param explain returns the explanation of a term, or undefined if it should not be linked
 * @returns the same HTML with links around terms
 */
export function markTerms(
  html: string,
  find: (text: string) => FoundTerm[],
  explain: (id: string) => Explanation | undefined,
): string {
  const done = new Set<string>();
  const open: boolean[] = [];
  let excludedDepth = 0;
  let result = '';
  let at = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isExcluded = EXCLUDED.has(name) || TITLE.test(attributes.class ?? '') || 'data-no-terms' in attributes;
        open.push(isExcluded);
        if (isExcluded) excludedDepth++;
      },
      onclosetag() {
        if (open.pop()) excludedDepth--;
      },
      ontext() {
        if (excludedDepth) return;
        const { startIndex: start, endIndex } = parser;
        const text = html.slice(start, endIndex + 1);
        for (const term of find(text)) {
          const explanation = done.has(term.id) ? undefined : explain(term.id);
          done.add(term.id);
          if (!explanation) continue;
          const { href, definition } = explanation;
          const spelled = text.slice(term.start, term.end);
          result += `${html.slice(at, start + term.start)}<a class="term" href="${escapeMarkup(href)}" data-definition="${escapeMarkup(definition)}">${spelled}</a>`;
          at = start + term.end;
        }
      },
    },
    // Entities are kept, since the text is inserted again unchanged.
    { decodeEntities: false },
  );
  parser.end(html);
  return result + html.slice(at);
}
