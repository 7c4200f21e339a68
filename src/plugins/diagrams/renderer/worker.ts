import { parentPort } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import { CONFIG, KINDS, leaveOutUnusedDefaults } from './config.ts';
import { installGeometry } from './geometry.ts';
import { linkedElements, prepare } from './prepare.ts';
import { SvgWriter } from './write-svg.ts';

export type Drawing = {
  /** What stands inside `<svg>`, with `FIGURE_ID` in its ids. */
  body: string;
  /** Size on a page in px, and the part of the drawing's plane that it shows. */
  width: number;
  height: number;
  viewBox: string;
  /** The texts in it, in their order. */
  labels: string[];
  /** Whether any node leads somewhere. */
  links: boolean;
  /** The diagram in Mermaid's language, without what Mermaid does not know. */
  source: string;
};
/** What the worker answers: a drawing, or the reason why there is none. */
export type Answer = { drawing: Drawing } | { reason: string };

const GLOBALS = ['document', 'Element', 'SVGElement', 'HTMLElement', 'Node', 'DOMParser', 'XMLSerializer'] as const;

/** Labels are measured at 16 px and shown at 14 px, so that more fits beside the columns of a page. */
const SCALE = 14 / 16;

const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
installGeometry(window as unknown as Window & typeof globalThis);
for (const name of [...GLOBALS, 'CSSStyleSheet', 'getComputedStyle'] as const) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });

// Mermaid's own bundle, which has no types of its own, loads in half the time that its modules take.
const bundle: string = 'mermaid/dist/mermaid.esm.min.mjs';
const { default: mermaid }: typeof import('mermaid') = await import(bundle);
leaveOutUnusedDefaults(mermaid.mermaidAPI.defaultConfig);
mermaid.initialize(CONFIG);

function kindOf(source: string) {
  const kind = mermaid.detectType(source);
  if (Object.hasOwn(KINDS, kind)) return;
  throw new Error(`'${kind}' 그림은 그리지 않습니다. 쓸 수 있는 그림: ${Object.values(KINDS).join(', ')}`);
}

async function draw(fence: string): Promise<Drawing> {
  const { source, links } = prepare(fence);
  kindOf(source);
  const { svg } = await mermaid.render('diagram', source);
  const { document } = window;
  document.body.innerHTML = svg;
  const root = document.querySelector('svg')!;
  // jsdom gives a style sheet only to the `style` of HTML, not to that of SVG.
  for (const style of root.querySelectorAll('style')) {
    const sheet = document.createElement('style');
    sheet.textContent = style.textContent;
    style.replaceWith(sheet);
  }
  const writer = new SvgWriter(root, linkedElements(root, links));
  const body = writer.write();
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  document.body.replaceChildren();
  if (body === '' || !(width > 0 && height > 0)) throw new Error('빈 그림입니다.');
  const box = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)] as const;
  return {
    ...{ body, viewBox: box.join(' '), labels: writer.labels },
    ...{ width: Math.round(box[2] * SCALE), height: Math.round(box[3] * SCALE) },
    ...{ links: links.size > 0, source: source.replace(/\n{2,}/g, '\n').trim() },
  };
}

parentPort!.on('message', async (source: string) => {
  let answer: Answer;
  try {
    answer = { drawing: await draw(source) };
  } catch (error) {
    window.document.body.replaceChildren();
    answer = { reason: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(answer);
});
parentPort!.postMessage('ready');
