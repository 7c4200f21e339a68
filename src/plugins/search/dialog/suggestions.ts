import * as strings from 'virtual:strings/search';
import type { Search } from '../query/client.ts';
import { create, createButton } from './elements.ts';

/**
 * Renders the suggestions for an empty query: links to the parts of the site, and terms to search for.
 *
 * @param search called with the chosen term
 */
export function suggestionsOf(
  { parts, terms }: Pick<Search, 'parts' | 'terms'>,
  search: (term: string) => void,
): Node[] {
  const links = parts.map(({ label, url }) => create('a', { href: url }, label));
  const buttons = terms.map((term) => createButton(term, () => search(term)));
  const list = (label: string, items: HTMLElement[]) =>
    items.length
      ? [create('div', { class: 'search-start', role: 'group', 'aria-label': label }, create('p', {}, label), ...items)]
      : [];
  return [...list(strings.parts, links), ...list(strings.terms, buttons)];
}
