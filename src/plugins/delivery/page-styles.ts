/**
 * Determines the styles of a page. They are inlined, because a separate file would take another round trip before the
 * first paint, and so each page gets only the rules that apply to it.
 */
import { createHash } from 'node:crypto';
import type { PageAsset } from './page.ts';
import { PurgeableSheet } from './purgeable-sheet.ts';
import type { Asset } from './script.ts';
import { joinSheets, lightRules } from './style-sheet.ts';

/** @returns the file for styles of the light theme, with a hash of its content in the name: `light.AbC123xy.css` */
function lightAsset(text: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { name: `light.${hash}.css`, text };
}

interface PageStyle {
  /** Text of a `<style>` element; empty if the page needs none. */
  text: string;
  /** Styles of the light theme for pages without scripts. A file, because hardly anybody needs it. */
  light?: Asset;
}

interface Joined {
  sheet: PurgeableSheet;
  light?: Asset;
  /** Results of {@link PageStyles.select}, by their names. */
  selected: Map<string, ReadonlySet<string>>;
  /** Reduced style sheets by the names of a page, of which there are far fewer combinations than pages. */
  texts: Map<string, string>;
}

/** Provides the styles of the pages of one site. */
export class PageStyles {
  readonly #fileOf: (address: string) => string;
  readonly #sheets = new Map<string, Joined>();

  /** @param fileOf returns the file of an address */
  constructor(fileOf: (address: string) => string) {
    this.#fileOf = fileOf;
  }

  /** All files for the light theme. */
  get files(): Asset[] {
    return [...this.#sheets.values()].flatMap(({ light }) => light ?? []);
  }

  /**
   * @param sheets the style sheets of a page, in their order
   * @param names names in a page: see {@link PurgeableSheet.for}
   * @returns the names that the style sheets use; the same object for pages with the same names, of which there are
   *   many
   * @throws if a style sheet cannot be read or parsed
   */
  async select(sheets: readonly PageAsset[], names: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { sheet, selected } = await this.#joined(sheets);
    const used = [...sheet.names].filter((name) => names.has(name));
    const key = used.join(' ');
    const known = selected.get(key) ?? new Set(used);
    selected.set(key, known);
    return known;
  }

  /**
   * @param sheets the style sheets of a page, in their order
   * @param page names in the page
   * @param scripts names in its scripts
   */
  async of(sheets: readonly PageAsset[], page: ReadonlySet<string>, scripts: ReadonlySet<string>): Promise<PageStyle> {
    if (!sheets.length) return { text: '' };
    const { sheet, light, texts } = await this.#joined(sheets);
    const needed = [...sheet.names].filter((name) => page.has(name) || scripts.has(name));
    const key = needed.join(' ');
    const text = texts.get(key) ?? sheet.for(new Set(needed));
    texts.set(key, text);
    return { text, light };
  }

  async #joined(sheets: readonly PageAsset[]): Promise<Joined> {
    const key = JSON.stringify(sheets.map(({ address, media }) => [address, media]));
    const known = this.#sheets.get(key);
    if (known) return known;
    const css = await joinSheets(sheets.map(({ address, media }) => ({ file: this.#fileOf(address), media })));
    const light = lightRules(css);
    const joined = {
      sheet: new PurgeableSheet(css),
      light: light ? lightAsset(light) : undefined,
      selected: new Map<string, ReadonlySet<string>>(),
      texts: new Map<string, string>(),
    };
    this.#sheets.set(key, joined);
    return joined;
  }
}
