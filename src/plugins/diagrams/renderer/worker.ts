import { parentPort } from 'node:worker_threads';
import type { MermaidConfig } from 'mermaid';
import { CONFIG } from './config.ts';
import { definePropertyFast } from './define-property.ts';
import { withoutEmphasis } from './describe/emphasis.ts';
import { describeDiagram } from './describe/index.ts';
import type { Terms } from './describe/terms.ts';
import { frontMatterTitle, titlesOf } from './describe/titles.ts';
import { describeTooltips } from './describe/tooltips.ts';
import { seedRandom, window } from './dom/browser.ts';
import { assertLaidOut, assertNoMath, assertSize, assertSupported } from './errors/assertions.ts';
import { DiagramError } from './errors/diagram-error.ts';
import { explainError, explainWithoutLine, type Explanation } from './errors/explain.ts';
import { findFaultyLine } from './errors/faulty-line.ts';
import { assertTimes, type Gantt } from './errors/gantt-tasks.ts';
import { assertCommentsNotDrawn, assertNoLostWords, assertTagsDrawn } from './errors/lost-words.ts';
import { assertLabelsNotReplaced } from './errors/replaced-labels.ts';
import { escapeGenerics } from './escape-generics.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapeSigns } from './escape-signs.ts';
import { unwrapTags } from './html-tags.ts';
import type { Kind } from './kinds.ts';
import { withRoomForTitles } from './layout/group-titles.ts';
import { withRoomForSections } from './layout/section-names.ts';
import { withBestSpacing } from './layout/sequence-spacing.ts';
import { clickedElements, prepare } from './prepare.ts';
import { coloursIn } from './svg/colour.ts';
import {
  centreLabels,
  centreLabelsInShapes,
  moveLabelsToEdges,
  raiseGroupTitles,
  spaceActorNameLines,
  thinOutTicks,
  turnNarrowLabels,
} from './svg/repair-labels.ts';
import { tidyText } from './svg/tidy-text.ts';
import { visibleArea } from './svg/visible-area.ts';
import { SvgWriter } from './svg/writer.ts';
import { unquoteTitles } from './unquote-titles.ts';

export type Drawing = {
  /** The content of `<svg>`, with `FIGURE_ID` in its ids. */
  body: string;
  /** Size on a page in px; the `viewBox` is in units of 14/16 px. */
  width: number;
  height: number;
  viewBox: string;
  /** A description of the diagram in sentences; its labels if there is nothing else to say. */
  description: string[];
  /** Whether the sentences of the description are consecutive steps without numbers of their own. */
  isOrdered: boolean;
  /** Whether any node is a link. */
  hasLinks: boolean;
  /** The diagram in Mermaid's language, without the lines that only this renderer understands. */
  source: string;
};
/** A message to the worker. Without a layout the diagram's own is used. */
export type DrawRequest = { source: string; layout: Layout | undefined; terms: Terms };
export type Layout = 'cycle';
/** The worker's reply to each request: a drawing, or the reason why there is none. */
export type DrawResponse = { drawing: Drawing } | { reason: Explanation };

/** Labels are measured at 16 px and shown at 14 px, so that more fits beside the columns of a page. */
const SCALE = 14 / 16;

/** Matches a gantt chart with times but no dates, whose axis would otherwise show the day of the build. */
const TIMES_ONLY = /^\s*dateFormat[ \t]+[^YMDdXx\n]+$/m;

Object.defineProperty = definePropertyFast;

// Mermaid's bundle, which comes without types, loads in half the time of its modules.
const bundle: string = 'mermaid/dist/mermaid.esm.min.mjs';
const { default: mermaid }: typeof import('mermaid') = await import(bundle);
mermaid.initialize(CONFIG);
mermaid.registerLayoutLoaders([{ name: 'cycle', loader: () => import('./layout/cycle.ts') }]);

// For a node called `__proto__` layouts write to the prototype of all objects, which would affect later diagrams.
Object.preventExtensions(Object.prototype);

async function draw({ source: fence, layout, terms }: DrawRequest): Promise<Drawing> {
  const prepared = prepare(fence);
  assertSize(prepared.source);
  assertNoMath(prepared.source);
  const kind = mermaid.detectType(prepared.source);
  assertSupported(kind);
  const { clicks } = prepared;
  const source = unwrapTags(prepared.source, kind);
  assertNoLostWords(source, kind);
  if (layout && !kind.startsWith('flowchart'))
    throw new DiagramError({ cause: `layout=${layout}은 flowchart에만 쓸 수 있습니다.`, fix: 'layout을 지우세요.' });
  const escaped = [unquoteTitles, escapeGenerics, escapeMarkdown, escapeSigns].reduce(
    (text, escape) => escape(text, kind),
    source,
  );
  const text = layout ? withLayout(escaped, layout) : escaped;
  const root = await layOut(text, kind);
  // Read with Mermaid's settings for this diagram, which apply until the next is rendered.
  const title = frontMatterTitle(source);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(escaped, { title });
  if (kind === 'gantt') assertTimes(db as unknown as Gantt, source);
  const drawn = root.textContent;
  assertTagsDrawn(source, drawn);
  assertCommentsNotDrawn(source, drawn);
  assertLabelsNotReplaced(source, kind, drawn);
  const titles = titlesOf(kind, db, title);
  const sentences = describeDiagram(kind, db, terms).map((sentence) => withoutEmphasis(sentence, drawn));
  repair(root, kind, source);
  const { x, y, width, height } = visibleArea(root, kind);
  assertLaidOut(kind, source, Math.max(width, height));
  const hasLinks = [...clicks.values()].some(({ address }) => address !== undefined);
  const clicked = clickedElements(root, clicks);
  const tooltips = describeTooltips(clicked);
  if (kind.startsWith('flowchart')) raiseGroupTitles(root, clicked);
  const writer = new SvgWriter(root, clicked, hasLinks, coloursIn(source));
  const body = writer.write();
  const otherLabels = writer.labels.filter((label) => !titles.includes(label));
  window.document.body.replaceChildren();
  if (body === '' || !(width > 0 && height > 0))
    throw new DiagramError({ cause: '빈 그림입니다.', fix: '노드를 하나라도 적으세요.' });
  const box = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)] as const;
  return {
    body,
    viewBox: box.join(' '),
    hasLinks,
    source: prepared.source.replace(/\n{2,}/g, '\n').trim(),
    width: Math.round(box[2] * SCALE),
    height: Math.round(box[3] * SCALE),
    description: [...titles, ...(sentences.length > 0 ? sentences : [otherLabels.join(', ')]), ...tooltips].filter(
      Boolean,
    ),
    isOrdered: kind === 'sequence' && !root.querySelector('.sequenceNumber'),
  };
}

/** Draws a picture with the settings that suit its content. */
function layOut(source: string, kind: Kind): Promise<SVGSVGElement> {
  if (kind === 'sequence')
    return withBestSpacing(source, (sequence, spacing) =>
      render(sequence, { ...CONFIG, sequence: { ...CONFIG.sequence, ...spacing } }),
    );
  if (kind.startsWith('flowchart'))
    return withRoomForTitles((subGraphTitleMargin) =>
      render(source, { ...CONFIG, flowchart: { ...CONFIG.flowchart, subGraphTitleMargin } }),
    );
  if (kind === 'gantt') {
    const gantt = { ...CONFIG.gantt, ...(TIMES_ONLY.test(source) && { axisFormat: '%H:%M' }) };
    return withRoomForSections((leftPadding) =>
      render(source, { ...CONFIG, gantt: { ...gantt, ...(leftPadding && { leftPadding }) } }),
    );
  }
  return render(source, CONFIG);
}

/** Repairs faults of Mermaid's pictures. */
function repair(root: SVGSVGElement, kind: Kind, source: string): void {
  if (kind.startsWith('state') || kind === 'mindmap') centreLabels(root);
  if (/^(?:state|flowchart)/.test(kind)) moveLabelsToEdges(root, kind.startsWith('flowchart'));
  if (kind.startsWith('flowchart')) centreLabelsInShapes(root);
  if (kind === 'sequence') spaceActorNameLines(root);
  if (kind === 'gantt') thinOutTicks(root);
  if (kind === 'packet') turnNarrowLabels(root);
  tidyText(root, kind, source);
  // Mermaid paints the flows over their labels and relies on the browser to blend them.
  if (kind === 'sankey') root.append(root.querySelector('.node-labels')!);
}

/** @returns the picture, attached to the document, so that it can be measured */
async function render(source: string, config: MermaidConfig): Promise<SVGSVGElement> {
  mermaid.initialize(config);
  seedRandom();
  const { svg } = await mermaid.render('diagram', source);
  const { document } = window;
  document.body.innerHTML = svg;
  const root = document.querySelector('svg')!;
  // jsdom creates style sheets only for HTML `style` elements, not for those of SVG.
  for (const style of root.querySelectorAll('style')) {
    const sheet = document.createElement('style');
    sheet.textContent = style.textContent;
    style.replaceWith(sheet);
  }
  return root;
}

/** Adds the layout as a directive of Mermaid, on the diagram's first line, so that line numbers do not change. */
const withLayout = (source: string, layout: string) =>
  source.replace(/^[ \t]*(?=flowchart|graph)/m, `%%{init: ${JSON.stringify({ layout })}}%%`);

/** Rejects for everything that is wrong in a source before it is laid out. */
async function parse(source: string): Promise<void> {
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(prepare(source).source);
  if (type === 'gantt') (db as unknown as Gantt).getTasks();
}

async function explain(error: unknown, source: string): Promise<Explanation> {
  const reason = explainError(error, source);
  if (reason.line !== undefined || reason.fix !== undefined) return reason;
  const line = await findFaultyLine(source, reason.cause, parse);
  // An error of the parser alone is in the source; one that only the drawing throws may be Mermaid's.
  return { ...explainWithoutLine(reason.cause, source, line), inSource: reason.inSource || line !== undefined };
}

parentPort!.on('message', async (request: DrawRequest) => {
  let response: DrawResponse;
  try {
    response = { drawing: await draw(request) };
  } catch (error) {
    window.document.body.replaceChildren();
    response = { reason: await explain(error, request.source) };
  }
  parentPort!.postMessage(response);
});
parentPort!.postMessage('ready');
