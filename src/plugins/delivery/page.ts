import { DomUtils, parseDocument } from 'htmlparser2';
import { hashOf, policy } from '../../site/policy.ts';
import { minifyInline } from './inline-script.ts';
import { CONTENT_CLASS, elementName, namesIn, namesInScript } from './names.ts';

type Parent = ReturnType<typeof parseDocument>['children'][number] | ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

/**
 * A style sheet or a module script that a page loads from a file of the site. The same object on all pages that load
 * it.
 */
export interface PageAsset {
  kind: 'sheet' | 'script';
  /** Its address, such as `/notes/_astro/page.js`. */
  address: string;
  /** The media query of a style sheet's link, or an empty string. */
  media: string;
  /** True if it belongs to the page's own text, like the style sheet of a code block, and not to the page around it. */
  inContent: boolean;
}

/**
 * Data of a built page, with positions in its HTML. Contains no text of the page, since a large site has many pages.
 */
export interface BuiltPage {
  /** Hashes that allow its inline scripts and styles in a policy: see `hashOf`. */
  scripts: string[];
  styles: string[];
  /** Position of the end of its `<meta charset>`; undefined if the page has none in its `<head>`. */
  charsetEnd: number | undefined;
  /** Position of its `</body>`, or of its end if the page has none. */
  bodyEnd: number;
  /** Minified inline scripts around the page's own text, with the positions of the original ones. */
  minified: { text: string; start: number; end: number }[];
  /** The links and scripts that may be replaced, in the order of the document. */
  assets: { asset: PageAsset; start: number; end: number }[];
}

/** Elements whose content is not, or not always, part of the document that contains them. */
const DETACHED = new Set(['noscript', 'svg', 'math', 'template']);
/** JavaScript MIME types (MIME Sniffing Standard), and the types of other scripts that a browser acts on. */
const SCRIPT_TYPE =
  /^(?:|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript)|module|importmap|speculationrules)$/i;

/** Copies text: V8 would keep the complete page in memory for a substring of it. */
const flat = (...parts: string[]) => ['', ...parts].join(' ');

const BODY_END = '</body>';

const isRoot = (node: { type: string } | null) => node?.type === 'root';

/** Reads the pages of one site. */
export class PageReader {
  readonly #assets = new Map<string, PageAsset>();
  readonly #folder: string;

  /** @param folder address of the folder that Astro writes assets to, such as `/notes/_astro/` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Reads a page. Only links and scripts that Astro added are assets: those with only the attributes that Astro writes,
   * for a file in the folder of assets, and not in an element of {@link DETACHED}. All others were added by an author,
   * and stay.
   *
   * @param html a page as Astro wrote it
   * @returns data of the page, and the names that style sheets may refer to: elements, class names, ids and custom
   *   properties (diagrams use them in `fill`), and all words of inline scripts and inline styles
   */
  read(html: string): { page: BuiltPage; names: Set<string> } {
    const page: BuiltPage = {
      scripts: [],
      styles: [],
      charsetEnd: undefined,
      bodyEnd: html.length,
      minified: [],
      assets: [],
    };
    const names = new Set<string>();
    const [scripts, styles]: [string[], string[]] = [[], []];
    const visit = (parent: Parent, within: { head: boolean; detached: boolean; content: boolean }) => {
      if (!('children' in parent)) return;
      for (const child of parent.children) {
        if (!('attribs' in child)) continue;
        const { name, attribs } = child;
        const end = child.endIndex! + 1;
        names.add(elementName(name, false));
        if (within.content) names.add(elementName(name, true));
        for (const [attribute, value] of Object.entries(attribs))
          if (attribute === 'class' || attribute === 'id' || value.includes('--'))
            for (const word of namesIn(flat(value))) names.add(word);
        const asset = within.detached ? undefined : this.#assetOf(child, within.content);
        if (asset) page.assets.push({ asset, start: child.startIndex!, end });
        else if (name === 'meta' && attribs.charset && within.head && !within.detached) page.charsetEnd ??= end;
        else if (name === 'body' && 'name' in parent && parent.name === 'html' && isRoot(parent.parent))
          page.bodyEnd = html.endsWith(BODY_END, end) ? end - BODY_END.length : html.length;
        else if (name === 'style') styles.push(DomUtils.textContent(child));
        else if (name === 'script' && !('src' in attribs) && SCRIPT_TYPE.test((attribs.type ?? '').trim())) {
          const text = DomUtils.textContent(child);
          const [content] = child.children;
          const isKept = within.content || within.detached || 'type' in attribs || !content;
          scripts.push(isKept ? text : minifyInline(text));
          if (!isKept)
            page.minified.push({ text: scripts.at(-1)!, start: content.startIndex!, end: content.endIndex! + 1 });
        }
        visit(child, {
          head: within.head || (name === 'head' && 'name' in parent && parent.name === 'html' && isRoot(parent.parent)),
          detached: within.detached || DETACHED.has(name),
          content: within.content || (attribs.class ?? '').split(/\s+/).includes(CONTENT_CLASS),
        });
      }
    };
    visit(parseDocument(html, { withStartIndices: true, withEndIndices: true }), {
      head: false,
      detached: false,
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

/** Replacements for the assets of a page. */
interface Replacements {
  /** Text of the `<style>` element that replaces the first style sheet. */
  style: string;
  /** Address of the styles of the light theme for browsers without scripts. */
  light?: string;
  /** @returns HTML for a script; empty if it is part of another file */
  tagFor: (script: PageAsset) => string;
}

/**
 * Rewrites a page. Its scripts move to its end: modules run no earlier than that, and a browser that learns of them with
 * the last text shows all text before it runs them. A script that has arrived with the text runs before the browser has
 * laid the text out, and then both block the page as one task.
 *
 * @param html the HTML of the page
 * @param page its data
 * @returns the page with its assets replaced, and with its policy
 * @throws Error if the page has no `<meta charset>`
 */
export function deliver(html: string, page: BuiltPage, { style, light, tagFor }: Replacements): string {
  if (page.charsetEnd === undefined) throw new Error('A page without <meta charset> cannot be delivered.');
  const { charsetEnd, bodyEnd } = page;
  const allowed = policy(page.scripts, style ? [...page.styles, hashOf(style)] : page.styles);
  const firstSheet = page.assets.find(({ asset }) => asset.kind === 'sheet');
  const noScript =
    light && `<noscript><link rel="stylesheet" href="${light}" media="(prefers-color-scheme: light)"></noscript>`;
  const styleTag = style && `<style>${style}</style>${noScript ?? ''}`;
  const replacements = page.assets.map((one) => ({ ...one, text: one === firstSheet ? styleTag : '' }));
  const scripts = page.assets.map(({ asset }) => (asset.kind === 'script' ? tagFor(asset) : '')).join('');
  const insertions = [
    { at: charsetEnd, text: `<meta http-equiv="Content-Security-Policy" content="${allowed}">` },
    { at: bodyEnd, text: scripts },
  ].map(({ at, text }) => ({ start: at, end: at, text }));
  const edits = [...insertions, ...page.minified, ...replacements];
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
