import { parseDocument } from 'yaml';
import { plainLabel } from './plain-label.ts';

/** The methods for titles of Mermaid's databases; the kinds of diagrams differ in which they have. */
type Titled = {
  getDiagramTitle?(): string | undefined;
  getTitle?(): string | undefined;
  getCommonDb?(): Titled;
  getAccTitle?(): string | undefined;
  getAccDescription?(): string | undefined;
};

/** Parses the title in a diagram's front matter, which Mermaid reads only while it draws, and by then has rejected invalid YAML. */
export function frontMatterTitle(source: string): string | undefined {
  const block = /^\s*---[ \t]*\n([^]*?)\n[ \t]*---[ \t]*\n/.exec(source)?.[1];
  const title: unknown = block === undefined ? undefined : parseDocument(block).get('title');
  return title === undefined || title === null ? undefined : String(title);
}

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @param db Mermaid's database of the diagram
 * @param title the title in its front matter
 * @returns its title, accessible title and accessible description, without duplicates
 */
export function titlesOf(kind: string, db: unknown, title: string | undefined): string[] {
  const own = db as Titled;
  const common = own.getCommonDb?.() ?? own;
  // The title of a fishbone diagram is its head, which is described with its bones.
  const ofKind = kind === 'ishikawa' ? undefined : common.getDiagramTitle?.() || own.getTitle?.();
  const titles = [ofKind || title, common.getAccTitle?.(), common.getAccDescription?.()];
  return [...new Set(titles.map((text) => plainLabel(text)))].filter(Boolean);
}
