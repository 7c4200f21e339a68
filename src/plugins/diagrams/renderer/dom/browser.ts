/**
 * The browser environment for Mermaid: jsdom with SVG geometry, a canvas that measures text, a screen, and random numbers that
 * are the same for each diagram, so that builds are reproducible.
 */
import { JSDOM } from 'jsdom';
import { decodeReferences } from './decode-references.ts';
import { textWidth } from './font.ts';
import { installGeometry } from './geometry.ts';
import { pixels } from './text-layout.ts';

const GLOBALS = ['document', 'Element', 'SVGElement', 'HTMLElement', 'Node', 'DOMParser', 'XMLSerializer'] as const;

/** The screen of a desktop, in px: some diagrams wrap their lines at its size. */
const SCREEN = { width: 1280, height: 720, availWidth: 1280, availHeight: 720 };

export const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
installGeometry(window as unknown as Window & typeof globalThis);
decodeReferences(window as unknown as Window & typeof globalThis);
Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', { value: canvasContext });
for (const name of [...GLOBALS, 'CSSStyleSheet', 'getComputedStyle'] as const) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
Object.defineProperty(globalThis, 'screen', { value: SCREEN, configurable: true });

/** Creates a canvas context that draws nothing, but measures the width of text in its `font`. */
function canvasContext(): object {
  const context = {
    font: '10px sans-serif',
    measureText(text: string) {
      const [, weight, size] = /(bold|[6-9]00)?\s*([\d.]+)px/.exec(context.font) ?? [];
      return { width: textWidth(text, pixels(size, 16) ?? 10, weight ? 700 : 400) };
    },
  };
  return new Proxy(context, { get: (target, name) => Reflect.get(target, name) ?? (() => {}) });
}

/** Restarts `Math.random` with the same sequence (a linear congruential generator, Numerical Recipes § 7.1). */
export function seedRandom(): void {
  let seed = 1;
  Math.random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
