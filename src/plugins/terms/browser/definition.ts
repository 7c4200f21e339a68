import { addStyles } from '../../../site/add-styles.ts';
import css from './definition.css?inline';

const box = document.createElement('div');
let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

addStyles(css);
box.id = 'term-definition';
box.className = 'term-definition';
box.popover = 'manual';
box.setAttribute('role', 'tooltip');
box.onpointerenter = () => clearTimeout(timer);
box.onpointerleave = hideSoon;
const isOfTerm = ({ target }: Event) => target === box || (target instanceof Node && shown?.contains(target));
document.addEventListener('pointerover', (event) => shown && !isOfTerm(event) && hideSoon());
document.addEventListener('focusin', (event) => isOfTerm(event) || hide());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
document.addEventListener('click', (event) => isOfTerm(event) || hide());

/**
 * Shows the definition of a term next to it, until something else is hovered, focused or clicked (WCAG 2.2, 1.4.13: it
 * stays while the pointer is over it, and Escape dismisses it).
 */
export function showDefinition(term: HTMLAnchorElement) {
  clearTimeout(timer);
  if (term === shown) return;
  hide();
  shown = term;
  box.textContent = term.dataset.definition!;
  term.after(box);
  term.setAttribute('aria-describedby', box.id);
  box.showPopover();
  const { left, bottom, top } = term.getClientRects()[0]!;
  const { width, height } = box.getBoundingClientRect();
  const isBelow = bottom + height < innerHeight;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8)) + scrollX}px`;
  box.style.top = `${(isBelow ? bottom : top - height) + scrollY}px`;
}

function hide() {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (box.matches(':popover-open')) box.hidePopover();
}

function hideSoon() {
  timer = setTimeout(hide, 200);
}
