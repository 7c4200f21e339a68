import type { Page } from 'playwright-core';

/** Maximum distance of a focus indicator from its element, in CSS pixels. */
const AROUND = 8;

/** The visible state of the focus. */
export interface Focus {
  /** Identifies the element in its document. */
  id: number;
  /** Describes the element in failure messages. */
  name: string;
  /** Pixels whose contrast with the unfocused state is 3:1 or more, relative to the perimeter. */
  indicator: number;
  /** Whether a part of the element is visible: neither scrolled out of view nor covered. */
  isVisible: boolean;
}

/** Pixels of two screenshots that differ by a contrast of 3:1 or more (WCAG 2.2, relative luminance). */
async function differing([before, after]: string[]): Promise<number> {
  const pixels = async (png: string | undefined) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const luminance = (data: Uint8ClampedArray, at: number) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, channel) => {
      const value = data[at + channel]! / 255;
      return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  const [one, other] = [await pixels(before), await pixels(after)];
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [dark, light] = [luminance(one, at), luminance(other, at)].sort((a, b) => a - b);
    if (light! / dark! >= 3) count++;
  }
  return count;
}

/**
 * Compares the focused element with its unfocused state.
 *
 * @param blank an empty page, in which screenshots are compared
 * @returns `undefined` if no element has the focus
 */
export async function inspectFocus(page: Page, blank: Page): Promise<Focus | undefined> {
  const place = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return;
    const { x, y, width, height } = element.getBoundingClientRect();
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isVisible = [...element.getClientRects()].some((box) => {
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [across, down] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
      return parts.some((part) =>
        parts.some((other) => {
          const hit = document.elementFromPoint(left + across * part, top + down * other);
          return hit && element.contains(hit);
        }),
      );
    });
    const text = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const seen = ((window as { focused?: Element[] }).focused ??= []);
    const id = seen.includes(element) ? seen.indexOf(element) : seen.push(element) - 1;
    return { id, name: `${element.localName} ${text}`, isVisible, x, y, width, height };
  });
  if (!place) return;
  const { id, name, isVisible, x, y, width, height } = place;
  const { width: right, height: bottom } = page.viewportSize()!;
  const [left, top] = [Math.max(0, x - AROUND), Math.max(0, y - AROUND)];
  const clip = {
    x: left,
    y: top,
    width: Math.min(right, x + width + AROUND) - left,
    height: Math.min(bottom, y + height + AROUND) - top,
  };
  if (clip.width <= 0 || clip.height <= 0) return { id, name, indicator: 0, isVisible: false };
  const shot = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
  const focused = await shot();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((element) => element.blur());
  const count = await blank.evaluate(differing, [focused, await shot()]);
  await element.evaluate((element) => element.focus({ preventScroll: true }));
  return { id, name, indicator: count / (2 * (width + height)), isVisible };
}
