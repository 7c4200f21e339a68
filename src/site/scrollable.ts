/**
 * Makes elements tab stops only while they scroll, so that the keyboard reaches what is cut off and stops nowhere else.
 * In the page they have `tabindex="0"`, which holds without a script.
 *
 * @param selector the elements, each with what it scrolls as its child
 */
export function focusWhileScrolling(selector: string): void {
  const frames = [...document.querySelectorAll<HTMLElement>(selector)];
  const observer = new ResizeObserver(() => {
    for (const frame of frames) {
      const scrolls = frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight;
      if (scrolls) frame.tabIndex = 0;
      else frame.removeAttribute('tabindex');
    }
  });
  // Both change: the frame with the window, its content with the font.
  for (const element of frames.flatMap((frame) => [frame, ...frame.children])) observer.observe(element);
}
