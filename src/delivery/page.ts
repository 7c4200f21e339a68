import { DomUtils, parseDocument } from 'htmlparser2';
import { policy } from './policy.ts';

/** What of a built page concerns its delivery. */
export interface BuiltPage {
  /** Its module scripts as code: an `import` of the address where the script is a file. */
  modules: string[];
  /** Its style sheets as CSS: an `@import` of the address where the sheet is a file. */
  sheets: string[];
  /** The scripts that stand in it and run before the rest of the page is read. */
  inlineScripts: string[];
  /** The class names, ids and custom properties in its attributes; a diagram names its colours in `fill`. */
  names: Set<string>;
  /** Where in it the modules and sheets stand, and where its `<meta charset>` ends. */
  cuts: [start: number, end: number][];
  charsetEnd: number;
}

/** @returns all that may be a name in CSS: words such as `--sl-color-text`, and such as `md:sl-block` whole and in parts */
export function namesIn(text: string): string[] {
  return (text.match(/[\w-]+(?::[\w-]+)*/g) ?? []).flatMap((word) => [word, ...word.split(':')]);
}

/** @param html a page as Astro wrote it */
export function readPage(html: string): BuiltPage {
  const page: BuiltPage = { modules: [], sheets: [], inlineScripts: [], names: new Set(), cuts: [], charsetEnd: 0 };
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  for (const element of DomUtils.findAll(() => true, document)) {
    const { rel, href, media, type, src, charset } = element.attribs;
    for (const name of namesIn(Object.values(element.attribs).join(' '))) page.names.add(name);

    const end = element.endIndex! + 1;
    const cut = () => page.cuts.push([element.startIndex!, end]);
    if (element.name === 'meta' && charset) {
      page.charsetEnd = end;
    } else if (element.name === 'script' && type === 'module') {
      page.modules.push(src ? `import ${JSON.stringify(src)};` : DomUtils.textContent(element));
      cut();
    } else if (element.name === 'script' && !src && !type) {
      page.inlineScripts.push(DomUtils.textContent(element));
    } else if (element.name === 'link' && rel === 'stylesheet') {
      page.sheets.push(`@import ${JSON.stringify(href)} ${media ?? ''};`);
      cut();
    } else if (element.name === 'style') {
      page.sheets.push(DomUtils.textContent(element));
      cut();
    }
  }
  return page;
}

/**
 * @param html the page that `page` was read from
 * @param assets addresses of the one script and the one style sheet of the site
 * @returns the page with these instead of its own, and with its policy
 */
export function deliver(html: string, page: BuiltPage, assets: { script: string; sheet: string }): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(page.inlineScripts)}">`,
    `<link rel="stylesheet" href="${assets.sheet}">`,
    `<script type="module" src="${assets.script}"></script>`,
  ];
  let rest = '';
  let at = page.charsetEnd;
  for (const [start, end] of page.cuts) {
    rest += html.slice(at, start);
    at = end;
  }
  return html.slice(0, page.charsetEnd) + head.join('') + rest + html.slice(at);
}
