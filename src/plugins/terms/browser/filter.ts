/** Shows those terms of the glossary that are called what is typed. */
import { isNamed } from './is-named.ts';

const input = document.querySelector<HTMLInputElement>('#filter')!;
const status = document.querySelector('.filter [role=status]')!;
const letters = document.querySelector<HTMLElement>('.letters')!;
const terms = [...document.querySelectorAll<HTMLElement>('.term')];
const spellings = terms.map((term) =>
  [...term.querySelectorAll('h2, .spellings')].map((element) => element.textContent).join(' '),
);

function filter() {
  const query = input.value.trim();
  const shown = terms.filter((term, at) => !(term.hidden = !isNamed(spellings[at]!, query)));
  letters.hidden = query !== '';
  status.textContent = query && `${shown.length}개`;
}

input.addEventListener('input', filter);
// A link leads to a term that is not shown.
addEventListener('hashchange', () => {
  const target = document.querySelector(':target');
  if (!target?.closest('.term[hidden]')) return;
  input.value = '';
  filter();
  target.scrollIntoView();
});
filter();
