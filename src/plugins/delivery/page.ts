import { DomUtils, parseDocument } from 'htmlparser2';
import { policy } from '../../site/policy.ts';

/** What the pages of a site are made of, each part once. */
export class Parts {
  /** Module scripts as code: an `import` of the address where the script is a file. */
  readonly modules = new Set<string>();
  /** Style sheets as CSS: an `@import` of the address where the sheet is a file. */
  readonly sheets = new Set<string>();
  /** Scripts that stand in pages: those that run before the rest of the page is read, and rules of what to prefetch. */
  readonly inlineScripts = new Set<string>();
  /** The class names, ids and custom properties in attributes; a diagram names its colours in `fill`. */
  readonly names = new Set<string>();
}

/** How a built page is to be changed. */
export interface Plan {
  /** Its Content-Security-Policy. */
  policy: string;
  /** Where in it the modules and sheets stand, and where its `<meta charset>` ends. */
  cuts: [start: number, end: number][];
  charsetEnd: number;
}

/** @returns all that may be a name in CSS: words such as `--sl-color-text`, and such as `md:sl-block` whole and in parts */
export function namesIn(text: string): string[] {
  return (text.match(/[\w-]+(?::[\w-]+)*/g) ?? []).flatMap((word) => [word, ...word.split(':')]);
}

/**
 * @param html a page as Astro wrote it
 * @param parts what the page is made of is added to them; they alone keep text of pages, so that a large site is not kept whole
 */
export function readPage(html: string, parts: Parts): Plan {
  const inlineScripts: string[] = [];
  const plan: Plan = { policy: '', cuts: [], charsetEnd: 0 };
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  for (const element of DomUtils.findAll(() => true, document)) {
    const { rel, href, media, type, src, charset } = element.attribs;
    // Joined with another, a value no longer is a part of the page's text, which V8 would keep with it.
    for (const name of namesIn(['', ...Object.values(element.attribs)].join(' '))) parts.names.add(name);

    const end = element.endIndex! + 1;
    const cut = () => plan.cuts.push([element.startIndex!, end]);
    if (element.name === 'meta' && charset) {
      plan.charsetEnd = end;
    } else if (element.name === 'script' && type === 'module') {
      parts.modules.add(src ? `import ${JSON.stringify(src)};` : DomUtils.textContent(element));
      cut();
    } else if (element.name === 'script' && !src && (!type || type === 'speculationrules')) {
      inlineScripts.push(DomUtils.textContent(element));
    } else if (element.name === 'link' && rel === 'stylesheet') {
      parts.sheets.add(`@import ${JSON.stringify(href)} ${media ?? ''};`);
      cut();
    } else if (element.name === 'style') {
      parts.sheets.add(DomUtils.textContent(element));
      cut();
    }
  }
  for (const script of inlineScripts) parts.inlineScripts.add(script);
  plan.policy = policy([...inlineScripts, LAY_OUT]);
  return plan;
}

const END = '_end';

/** Asking for a size has the browser lay the page out. */
const LAY_OUT = 'document.body.offsetHeight';

/**
 * The first paint waits for the whole page, which is small. Starlight's scripts within it hold up its reading until the
 * style sheet is there; painted from then on piece by piece, it would be laid out as often, and be in the way of a reader
 * who has begun. It is laid out as soon as it is read; where the script is there by then, Chromium would else do both at
 * one go, which is the longest that a page keeps its reader waiting.
 *
 * @param html the page that `plan` was made for
 * @param assets addresses of the one script and the one style sheet of the site
 * @returns the page with these instead of its own, and with its policy
 */
export function deliver(html: string, plan: Plan, assets: { script: string; sheet: string }): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${plan.policy}">`,
    `<link rel="expect" href="#${END}" blocking="render">`,
    `<link rel="stylesheet" href="${assets.sheet}">`,
    `<script type="module" src="${assets.script}"></script>`,
  ];
  let rest = '';
  let at = plan.charsetEnd;
  for (const [start, end] of plan.cuts) {
    rest += html.slice(at, start);
    at = end;
  }
  // A page on HTML has the tag in its text too.
  rest += html
    .slice(at)
    .replace(/(?=<\/body>\s*<\/html>\s*$)/, `<div id="${END}" hidden></div><script>${LAY_OUT}</script>`);
  return html.slice(0, plan.charsetEnd) + head.join('') + rest;
}
