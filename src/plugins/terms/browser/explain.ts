/**
 * Shows the definition of a term next to it while it is hovered or focused (WCAG 2.2, 1.4.13: it stays while the
 * pointer is over it, and Escape dismisses it). A tap shows it too, and another tap follows the link. Browsers without
 * popovers have only the link.
 */
const box = document.createElement('div');
let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const termOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null);

function show(term: HTMLAnchorElement) {
  clearTimeout(timer);
  if (term === shown) return;
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
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (box.matches(':popover-open')) box.hidePopover();
}
const hideSoon = () => (timer = setTimeout(hide, 200));

if ('popover' in box) {
  box.id = 'term-definition';
  box.className = 'term-definition';
  box.popover = 'manual';
  box.setAttribute('role', 'tooltip');
  box.onpointerenter = () => clearTimeout(timer);
  box.onpointerleave = hideSoon;
  document.addEventListener('pointerover', (event) => {
    const term = event.pointerType === 'mouse' && termOf(event);
    if (term) show(term);
    else if (shown && event.target !== box) hideSoon();
  });
  document.addEventListener('focusin', (event) => {
    const term = termOf(event);
    if (term?.matches(':focus-visible')) show(term);
    else hide();
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('click', (event) => {
    const term = termOf(event);
    if (!term) return hide();
    if ((event as PointerEvent).pointerType !== 'touch' || term === shown) return;
    event.preventDefault();
    show(term);
  });
}
