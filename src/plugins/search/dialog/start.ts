import * as strings from 'virtual:strings/search';
import type { Search } from '../query/client.ts';
import { create, createButton } from './elements.ts';

/**
 * What an empty search offers: ways to the parts of the site, and terms to look for.
 *
 * @param look is given the term that a reader chose
 */
export function start({ parts, terms }: Pick<Search, 'parts' | 'terms'>, look: (term: string) => void): Node[] {
  const links = parts.map(({ label, url }) => create('a', { href: url }, label));
  const buttons = terms.map((term) => createButton(term, () => look(term)));
  const list = (label: string, items: HTMLElement[]) =>
    items.length
      ? [create('div', { class: 'search-start', role: 'group', 'aria-label': label }, create('p', {}, label), ...items)]
      : [];
  return [...list(strings.parts, links), ...list(strings.terms, buttons)];
}
