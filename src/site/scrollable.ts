/**
 * Makes elements focusable only while they scroll, so that the keyboard reaches hidden content without needless tab stops.
 * In the HTML they have `tabindex="0"`, which applies without JavaScript.
 *
 * @param selector selector of the elements, whose children are the scrolled content
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
  // The frame is resized with the window, its content with the font.
  for (const element of frames.flatMap((frame) => [frame, ...frame.children])) observer.observe(element);
}
