/** The filter field of `/glossary/`: shows the terms whose names match the typed text. */
import { matchesName } from './matches-name.ts';

const input = document.querySelector<HTMLInputElement>('.term-filter input')!;
const status = document.querySelector('.term-filter [role=status]')!;
const letters = document.querySelector<HTMLElement>('.letters')!;
const terms = [...document.querySelectorAll<HTMLElement>('.term')];
const spellings = terms.map((term) =>
  [...term.querySelectorAll('h2, .spellings')].map((element) => element.textContent).join(' '),
);

function show(query: string): number {
  for (const [at, term] of terms.entries()) term.hidden = !matchesName(spellings[at]!, query);
  return terms.filter(({ hidden }) => !hidden).length;
}

function filter() {
  const query = input.value.trim();
  // The last syllable may be unfinished: 게잍 on the way to 게이트.
  const found = show(query) || (/.[가-힣]$/.test(query) ? show(query.slice(0, -1)) : 0);
  letters.hidden = query !== '';
  status.textContent = query && `${found}개`;
}

input.addEventListener('input', filter);
// A link to a hidden term clears the filter.
addEventListener('hashchange', () => {
  const target = document.querySelector(':target');
  if (!target?.closest('.term[hidden]')) return;
  input.value = '';
  filter();
  target.scrollIntoView();
});
