/**
 * The line below the box, which reports that a search is in progress, that it takes long, or what failed. On every
 * page.
 */

/** Delays until the notice of progress, and from the start until the offer of a button, in milliseconds. */
const LOOKING = 300;
const SLOW = 10_000;

export type Notice = ReturnType<typeof createNotice>;

/**
 * @param region live region with its two sentences in `data-looking` and `data-slow`
 * @param box gets the focus when a focused button is removed
 */
export function createNotice(region: HTMLElement, box: HTMLElement) {
  const { looking, slow } = region.dataset;
  let timer = 0;
  /** Ends the wait, and shows other content or none. */
  const show = (...content: (Node | string)[]) => {
    clearTimeout(timer);
    if (region.contains(document.activeElement)) box.focus();
    region.replaceChildren(...content);
  };
  /**
   * Starts or restarts the wait. The line keeps its content until there is something else to show.
   *
   * @param button offered when the wait is long
   * @param onLooking called when the notice of progress appears
   */
  const wait = (button: HTMLElement, onLooking?: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      onLooking?.();
      // Inserting the same sentence again would announce it again.
      if (region.textContent !== looking) show(looking!);
      timer = window.setTimeout(show, SLOW - LOOKING, slow, ' ', button);
    }, LOOKING);
  };
  return { show, wait };
}
