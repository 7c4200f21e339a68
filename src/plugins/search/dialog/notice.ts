/** The line below the box, which says that the search is at work, that this takes long, or what failed. Every page has it. */

/** When it says that the search is at work, and when it offers a button, in milliseconds. */
const LOOKING = 300;
const SLOW = 10_000;

export type Notice = ReturnType<typeof noticeIn>;

/**
 * @param region a live region with its two sentences in `data-looking` and `data-slow`
 * @param box gets the focus when a button that has it is taken away
 */
export function noticeIn(region: HTMLElement, box: HTMLElement) {
  const { looking, slow } = region.dataset;
  let timer = 0;
  /** Ends the wait, and says something else or nothing. */
  const say = (...content: (Node | string)[]) => {
    clearTimeout(timer);
    if (region.contains(document.activeElement)) box.focus();
    region.replaceChildren(...content);
  };
  /**
   * Begins to wait, or begins anew. What the line says stays until there is something else to say.
   *
   * @param button is offered when the wait is long
   * @param onLooking is called when the line says that the search is at work
   */
  const wait = (button: HTMLElement, onLooking?: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      onLooking?.();
      // The same sentence put there again would be spoken again.
      if (region.textContent !== looking) say(looking!);
      timer = window.setTimeout(say, SLOW - LOOKING, slow, ' ', button);
    }, LOOKING);
  };
  return { say, wait };
}
