import { Parser } from 'htmlparser2';
import type { FoundTerm } from './find-terms.ts';

/** In these a link would be in another link, in a control, in a title or in code. */
const APART = new Set(
  'a abbr button code dfn figcaption figure h1 h2 h3 h4 h5 h6 kbd math pre script style summary svg template'.split(
    ' ',
  ),
);
const TITLE = /\bstarlight-aside__title\b/;

export interface Explanation {
  /** Where the term is explained. */
  href: string;
  definition: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Links the first mention of each term in a text with what explains it.
 *
 * @param html of a page's text
 * @param find see `termFinder`
 * @param explain what explains a term; nothing where it is not linked
 * @returns the same text, letter by letter, with links around terms
 */
export function markTerms(
  html: string,
  find: (text: string) => FoundTerm[],
  explain: (id: string) => Explanation | undefined,
): string {
  const done = new Set<string>();
  const open: boolean[] = [];
  let apart = 0;
  let result = '';
  let at = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isApart = APART.has(name) || TITLE.test(attributes.class ?? '') || 'data-no-terms' in attributes;
        open.push(isApart);
        if (isApart) apart++;
      },
      onclosetag() {
        if (open.pop()) apart--;
      },
      ontext() {
        if (apart) return;
        const { startIndex: start, endIndex } = parser;
        const text = html.slice(start, endIndex + 1);
        for (const term of find(text)) {
          const explanation = done.has(term.id) ? undefined : explain(term.id);
          done.add(term.id);
          if (!explanation) continue;
          const { href, definition } = explanation;
          const spelled = text.slice(term.start, term.end);
          result += `${html.slice(at, start + term.start)}<a class="term" href="${escape(href)}" data-definition="${escape(definition)}">${spelled}</a>`;
          at = start + term.end;
        }
      },
    },
    // As they stand: what is found is put back in its place.
    { decodeEntities: false },
  );
  parser.end(html);
  return result + html.slice(at);
}
