import type { Page } from 'playwright-core';

/** Finds elements that overflow their box or the window, unless they are in a scrollable frame. */
export const overflowIn = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const overflowing = scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : [];
    const ownFrame = '.diagram-scroll, .diagram-view, .table-frame, .diagram-words, .sr-only, select, svg';
    const texts = document.querySelectorAll<HTMLElement>(
      'header a, header span, header button, summary, main :is(h1, h2, h3, p, li, figcaption), nav a, nav h2, dialog[open] *',
    );
    for (const text of texts) {
      if (text.closest(ownFrame) || !text.checkVisibility({ visibilityProperty: true })) continue;
      const name = `${text.localName} ${text.textContent.trim().slice(0, 40)}`;
      const { left, right, width } = text.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) overflowing.push(`${name}: ${left} to ${right}`);
      const { overflowX, textOverflow } = getComputedStyle(text);
      if (overflowX !== 'visible' && textOverflow !== 'ellipsis' && text.scrollWidth > text.clientWidth + 1)
        overflowing.push(`${name}: cut off at ${width}`);
    }
    return overflowing;
  });
