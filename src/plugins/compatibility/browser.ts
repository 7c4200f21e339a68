const menu = document.querySelector<HTMLElement>('sl-sidebar-pane');

// See `without-popover.css`.
if (!menu?.showPopover) menu?.previousElementSibling!.addEventListener('click', () => menu.scrollIntoView());

// A page restored from the back/forward cache may show the open menu, and the theme at that time.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  if (menu?.popover) menu.hidePopover?.();
  // Creating a theme picker makes Starlight apply the stored theme.
  document.createElement('starlight-theme-select');
});
