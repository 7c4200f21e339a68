/** Scrolls the sidebar to the link to this page: a link from elsewhere opens a long list at its first note. */
const pane = document.querySelector<HTMLElement>('sl-sidebar-pane');
const link = pane?.querySelector('[aria-current="page"]');

function showCurrent() {
  const { top, bottom } = link!.getBoundingClientRect();
  const visible = pane!.getBoundingClientRect();
  if (top < visible.top || bottom > visible.bottom) pane!.scrollTop += top - visible.top - visible.height / 2;
}

if (link) {
  showCurrent();
  // On phones the sidebar is a menu, which has no size until it opens.
  pane!.addEventListener('toggle', showCurrent);
}
