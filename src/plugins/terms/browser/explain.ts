/**
 * Shows the definition of a term when it is hovered or focused. A tap shows it too, and another tap follows the link.
 * Browsers without popovers have only the link.
 */
const termOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null);
const load = () => import('./definition.ts');

if ('popover' in document.body) {
  /** Unless the term has been left while the script was loading. */
  const show = async (term: HTMLAnchorElement) => {
    const { showDefinition } = await load();
    if (term.matches(':hover, :focus')) showDefinition(term);
  };
  document.addEventListener('pointerover', (event) => {
    const term = event.pointerType === 'mouse' && termOf(event);
    if (term) show(term).catch(() => {});
  });
  document.addEventListener('focusin', (event) => {
    const term = termOf(event);
    if (term?.matches(':focus-visible')) show(term).catch(() => {});
  });
  document.addEventListener('click', (event) => {
    const term = termOf(event);
    if (!term || (event as PointerEvent).pointerType !== 'touch' || term.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    load().then(
      ({ showDefinition }) => showDefinition(term),
      () => location.assign(term.href),
    );
  });
}
