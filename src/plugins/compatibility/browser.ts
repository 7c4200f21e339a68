const menu = document.querySelector<HTMLElement>('sl-sidebar-pane');

// See `without-popover.css`.
if (!menu?.showPopover) menu?.previousElementSibling!.addEventListener('click', () => menu.scrollIntoView());

// Going back, a browser may show a page as it was left: with the menu over it, and in the theme of that time.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  if (menu?.popover) menu.hidePopover?.();
  // Each new picker has Starlight set the theme that is stored.
  document.createElement('starlight-theme-select');
});
