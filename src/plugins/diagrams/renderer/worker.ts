import { parentPort } from 'node:worker_threads';
import type { MermaidConfig } from 'mermaid';
import { seedChance, window } from './dom/browser.ts';
import { CONFIG } from './config.ts';
import { faultyLine } from './errors/faulty-line.ts';
import {
  centreInShapes,
  centreLabels,
  moveLabelsToLines,
  partLinesOfNames,
  raiseTitles,
  thinOutTicks,
} from './svg/repair-labels.ts';
import { clickedElements, prepare } from './prepare.ts';
import {
  assertNoMath,
  assertSize,
  assertSupported,
  explainUnplaced,
  reasonOf,
  Refusal,
  type Reason,
} from './errors/explain.ts';
import { inBestRoom } from './layout/sequence-spacing.ts';
import type { Terms } from './describe/terms.ts';
import { tidyText } from './svg/tidy-text.ts';
import { union, type Box } from './dom/transform.ts';
import { frontMatterTitle, titleWords } from './describe/titles.ts';
import { hintWords } from './describe/hints.ts';
import { wordsOf } from './describe/index.ts';
import { SvgWriter } from './svg/writer.ts';

export type Drawing = {
  /** The content of `<svg>`, with `FIGURE_ID` in its ids. */
  body: string;
  /** Size on a page in px; the `viewBox` is in units of 14/16 px. */
  width: number;
  height: number;
  viewBox: string;
  /** What it says, in sentences; its labels where there are no words for its kind. */
  words: string[];
  /** Whether the words are steps, one after the other. */
  steps: boolean;
  /** Whether any node is a link. */
  links: boolean;
  /** The diagram in Mermaid's language, without the lines that only this renderer understands. */
  source: string;
};
/** What the worker is asked for; without a layout the diagram's own. */
export type Order = { source: string; layout: Layout | undefined; terms: Terms };
export type Layout = 'cycle';
/** The worker's message for each source: a drawing, or the reason why there is none, and whether the source is at fault. */
export type Answer = { drawing: Drawing } | { reason: Reason & { found: boolean } };

/** Labels are measured at 16 px and shown at 14 px, so that more fits beside the columns of a page. */
const SCALE = 14 / 16;

/** A gantt chart of hours alone, whose axis would otherwise tell the day that the page is built on. */
const HOURS = /^\s*dateFormat[ \t]+[^YMDdXx\n]+$/m;
const HOURLY = { ...CONFIG, gantt: { ...CONFIG.gantt, axisFormat: '%H:%M' } };

/** Half of a line's width, rounded up, in px. */
const BORDER = 1;

// Mermaid's own bundle, which has no types of its own, loads in half the time that its modules take.
const bundle: string = 'mermaid/dist/mermaid.esm.min.mjs';
const { default: mermaid }: typeof import('mermaid') = await import(bundle);
mermaid.initialize(CONFIG);
mermaid.registerLayoutLoaders([{ name: 'cycle', loader: () => import('./layout/cycle.ts') }]);

// A node called `__proto__` makes layouts write into the prototype of all objects, which would change later diagrams.
Object.preventExtensions(Object.prototype);

async function draw({ source: fence, layout, terms }: Order): Promise<Drawing> {
  const { source, clicks } = prepare(fence);
  assertSize(source);
  assertNoMath(source);
  const kind = mermaid.detectType(source);
  assertSupported(kind);
  if (layout && !kind.startsWith('flowchart'))
    throw new Refusal({ cause: `layout=${layout}는 flowchart에만 쓸 수 있습니다.`, fix: 'layout을 지우세요.' });
  const text = layout ? withLayout(source, layout) : source;
  const root =
    kind === 'sequence'
      ? await inBestRoom(text, (sequence, room) =>
          render(sequence, { ...CONFIG, sequence: { ...CONFIG.sequence, ...room } }),
        )
      : await render(text, kind === 'gantt' && HOURS.test(source) ? HOURLY : CONFIG);
  // By Mermaid's settings of this diagram, which hold until the next.
  const title = frontMatterTitle(source);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source, { title });
  const titles = titleWords(kind, db, title);
  const words = wordsOf(kind, db, terms);
  const { document } = window;
  if (kind.startsWith('state') || kind === 'mindmap') centreLabels(root);
  if (kind.startsWith('state')) moveLabelsToLines(root);
  if (kind.startsWith('flowchart')) centreInShapes(root);
  if (kind === 'sequence') partLinesOfNames(root);
  if (kind === 'gantt') thinOutTicks(root);
  tidyText(root, kind, source);
  // Mermaid paints the flows over their labels and has the browser blend them.
  if (kind === 'sankey') root.append(root.querySelector('.node-labels')!);
  const links = [...clicks.values()].some(({ address }) => address !== undefined);
  const viewBox = viewBoxOf(root, kind);
  const clicked = clickedElements(root, clicks);
  const hints = hintWords(clicked);
  if (kind.startsWith('flowchart')) raiseTitles(root, clicked);
  const writer = new SvgWriter(root, clicked, links);
  const body = writer.write();
  const otherLabels = writer.labels.filter((label) => !titles.includes(label));
  const { x, y, width, height } = viewBox;
  document.body.replaceChildren();
  if (body === '' || !(width > 0 && height > 0))
    throw new Refusal({ cause: '빈 그림입니다.', fix: '노드를 하나라도 적으세요.' });
  const box = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)] as const;
  return {
    ...{ body, viewBox: box.join(' '), links, source: source.replace(/\n{2,}/g, '\n').trim() },
    ...{ width: Math.round(box[2] * SCALE), height: Math.round(box[3] * SCALE) },
    words: [...titles, ...(words.length > 0 ? words : [otherLabels.join(', ')]), ...hints].filter(Boolean),
    steps: kind === 'sequence',
  };
}

/** @returns the picture, in the page, where its sizes can be asked for */
async function render(source: string, config: MermaidConfig): Promise<SVGSVGElement> {
  mermaid.initialize(config);
  seedChance();
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
  return root;
}

/**
 * The part of the plane that is shown. Of a sequence Mermaid's leaves out borders and names of boxes at its sides, of a
 * quadrant chart the names of points near them.
 */
function viewBoxOf(root: SVGSVGElement, kind: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const shown = { x, y, width, height };
  if (kind !== 'sequence' && kind !== 'quadrantChart') return shown;
  const drawn = root.getBBox();
  // The lines of a sequence go on far below.
  return union([shown, { x: drawn.x - BORDER, y, width: drawn.width + 2 * BORDER, height }])!;
}

/** The layout as a directive of Mermaid's, on the line that the diagram begins on, so that all lines keep their numbers. */
const withLayout = (source: string, layout: string) =>
  source.replace(/^[ \t]*(?=flowchart|graph)/m, `%%{init: ${JSON.stringify({ layout })}}%%`);

/** A promise whatever happens: Mermaid throws at once where a beginning of a diagram is of no kind. */
const read = async (source: string) => mermaid.mermaidAPI.getDiagramFromText(prepare(source).source);

async function explain(error: unknown, source: string): Promise<Reason & { found: boolean }> {
  const reason = reasonOf(error, source);
  if (reason.line !== undefined || reason.fix !== undefined) return reason;
  const line = await faultyLine(source, reason.cause, read);
  return { ...explainUnplaced(reason.cause, source, line), found: reason.found };
}

parentPort!.on('message', async (order: Order) => {
  let answer: Answer;
  try {
    answer = { drawing: await draw(order) };
  } catch (error) {
    window.document.body.replaceChildren();
    answer = { reason: await explain(error, order.source) };
  }
  parentPort!.postMessage(answer);
});
parentPort!.postMessage('ready');
