import { DomUtils, parseDocument } from 'htmlparser2';
import { hashOf, policy } from '../../site/policy.ts';
import { CONTENT_CLASS, elementName, namesIn, namesInScript } from './names.ts';

type Parent = ReturnType<typeof parseDocument>['children'][number] | ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

/** A style sheet or a module script that a page loads from a file of the site. The same object on all pages that load it. */
export interface PageAsset {
  kind: 'sheet' | 'script';
  /** Its address, as `/notes/_astro/page.js`. */
  address: string;
  /** The media query of a style sheet's link, or an empty string. */
  media: string;
  /** Whether it belongs to the page's own text, as the style sheet of a code block does, and not to what surrounds it. */
  inContent: boolean;
}

/** What was read in a built page, with places in its HTML. Holds no text of the page: a large site has many pages. */
export interface BuiltPage {
  /** What allows its inline scripts and styles in a policy: see `hashOf`. */
  scripts: string[];
  styles: string[];
  /** Where its `<meta charset>` ends; nothing where the page has none in its `<head>`. */
  charsetEnd: number | undefined;
  /** The links and scripts that may be replaced, in the order of the document. */
  assets: { asset: PageAsset; start: number; end: number }[];
}

/** Elements whose content is not, or not always, a part of the document that they stand in. */
const APART = new Set(['noscript', 'svg', 'math', 'template']);
/** JavaScript MIME types (MIME Sniffing Standard), and the types of scripts that are not JavaScript but still run or act. */
const SCRIPT_TYPE =
  /^(?:|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript)|module|importmap|speculationrules)$/i;

/** A text of its own: V8 would keep the whole page for the sake of a part of it. */
const flat = (...parts: string[]) => ['', ...parts].join(' ');

const isRoot = (node: { type: string } | null) => node?.type === 'root';

/** Reads the pages of one site. */
export class PageReader {
  readonly #assets = new Map<string, PageAsset>();
  readonly #folder: string;

  /** @param folder address of the folder that Astro writes assets to, as `/notes/_astro/` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Only what Astro itself put in the page is an asset: a link or script with no other attributes than Astro writes, for a
   * file in the folder of assets, and not in an element of {@link APART}. All else was put there by an author, and stays.
   *
   * @param html a page as Astro wrote it
   * @returns what was read, and the names that style sheets may ask for: elements, class names, ids and custom properties (a diagram
   *   names its colours in `fill`), and all words of inline scripts and inline styles
   */
  read(html: string): { page: BuiltPage; names: Set<string> } {
    const page: BuiltPage = { scripts: [], styles: [], charsetEnd: undefined, assets: [] };
    const names = new Set<string>();
    const [scripts, styles]: [string[], string[]] = [[], []];
    const visit = (parent: Parent, within: { head: boolean; apart: boolean; content: boolean }) => {
      if (!('children' in parent)) return;
      for (const child of parent.children) {
        if (!('attribs' in child)) continue;
        const { name, attribs } = child;
        names.add(elementName(name, false));
        if (within.content) names.add(elementName(name, true));
        for (const [attribute, value] of Object.entries(attribs))
          if (attribute === 'class' || attribute === 'id' || value.includes('--'))
            for (const word of namesIn(flat(value))) names.add(word);
        const asset = within.apart ? undefined : this.#assetOf(child, within.content);
        if (asset) page.assets.push({ asset, start: child.startIndex!, end: child.endIndex! + 1 });
        else if (name === 'meta' && attribs.charset && within.head && !within.apart)
          page.charsetEnd ??= child.endIndex! + 1;
        else if (name === 'style') styles.push(DomUtils.textContent(child));
        else if (name === 'script' && !('src' in attribs) && SCRIPT_TYPE.test((attribs.type ?? '').trim()))
          scripts.push(DomUtils.textContent(child));
        visit(child, {
          head: within.head || (name === 'head' && 'name' in parent && parent.name === 'html' && isRoot(parent.parent)),
          apart: within.apart || APART.has(name),
          content: within.content || (attribs.class ?? '').split(/\s+/).includes(CONTENT_CLASS),
        });
      }
    };
    visit(parseDocument(html, { withStartIndices: true, withEndIndices: true }), {
      head: false,
      apart: false,
      content: false,
    });
    page.scripts = scripts.map(hashOf);
    page.styles = styles.map(hashOf);
    for (const word of namesInScript(flat(...scripts, ...styles))) names.add(word);
    return { page, names };
  }

  #assetOf({ name, attribs }: Element, inContent: boolean): PageAsset | undefined {
    const has = (...allowed: string[]) => Object.keys(attribs).every((attribute) => allowed.includes(attribute));
    if (name === 'link' && attribs.rel === 'stylesheet' && has('rel', 'href', 'media'))
      return this.#asset('sheet', attribs.href, attribs.media, inContent);
    if (name === 'script' && attribs.type === 'module' && has('type', 'src'))
      return this.#asset('script', attribs.src, '', inContent);
  }

  #asset(kind: PageAsset['kind'], address = '', media = '', inContent: boolean): PageAsset | undefined {
    if (!address.startsWith(this.#folder)) return undefined;
    const key = JSON.stringify({ kind, address, media, inContent });
    const asset = this.#assets.get(key) ?? (JSON.parse(key) as PageAsset);
    this.#assets.set(key, asset);
    return asset;
  }
}

/** Asking for a size has the browser lay the page out. */
const LAY_OUT = 'document.body.offsetHeight';
const LAY_OUT_HASH = hashOf(LAY_OUT);

/** What takes the place of the assets of a page. */
export interface Replacements {
  /** The text of its `<style>`, in the place of its first style sheet. */
  style: string;
  /** Address of what the light theme needs where no script chooses it. */
  light?: string;
  /** @returns HTML for a script; nothing where it is a part of another file */
  tagFor: (script: PageAsset) => string;
}

/**
 * A page is laid out as soon as it is read; where the scripts are there by then, Chromium would else run them before it shows
 * the text.
 *
 * @param html the page that was read
 * @param page what was read in it
 * @returns the page with these in the place of its assets, and with its policy
 * @throws Error where the page has no `<meta charset>`
 */
export function deliver(html: string, page: BuiltPage, { style, light, tagFor }: Replacements): string {
  if (page.charsetEnd === undefined) throw new Error('A page without <meta charset> cannot be delivered.');
  const { charsetEnd } = page;
  const allowed = policy([...page.scripts, LAY_OUT_HASH], style ? [...page.styles, hashOf(style)] : page.styles);
  const firstSheet = page.assets.find(({ asset }) => asset.kind === 'sheet');
  const noScript =
    light && `<noscript><link rel="stylesheet" href="${light}" media="(prefers-color-scheme: light)"></noscript>`;
  const styleTag = style && `<style>${style}</style>${noScript ?? ''}`;
  const replacements = page.assets.map((one) => {
    if (one.asset.kind === 'script') return { ...one, text: tagFor(one.asset) };
    return { ...one, text: one === firstSheet ? styleTag : '' };
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${allowed}">`;
  const edits = [{ start: charsetEnd, end: charsetEnd, text: meta }, ...replacements];
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += html.slice(at, start) + text;
    at = end;
  }
  // A page on HTML has the tag in its text too.
  return result + html.slice(at).replace(/(?=<\/body>\s*<\/html>\s*$)/, `<script>${LAY_OUT}</script>`);
}
