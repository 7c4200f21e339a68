import { parseDocument } from 'yaml';
import { plainLabel } from './plain-label.ts';

/** What the databases of diagrams know of their titles, each kind in a way of its own. */
type Titled = {
  getDiagramTitle?(): string | undefined;
  getTitle?(): string | undefined;
  getCommonDb?(): Titled;
  getAccTitle?(): string | undefined;
  getAccDescription?(): string | undefined;
};

/** The title in a diagram's front matter, which Mermaid reads only while it draws; Mermaid has refused what is no YAML. */
export function frontMatterTitle(source: string): string | undefined {
  const block = /^\s*---[ \t]*\n([^]*?)\n[ \t]*---[ \t]*\n/.exec(source)?.[1];
  const title: unknown = block === undefined ? undefined : parseDocument(block).get('title');
  return title === undefined || title === null ? undefined : String(title);
}

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @param db what Mermaid has read of it
 * @param title in its front matter
 * @returns its title, and its title and description for those who do not see it, each once
 */
export function titleWords(kind: string, db: unknown, title: string | undefined): string[] {
  const own = db as Titled;
  const common = own.getCommonDb?.() ?? own;
  // The title of a fishbone is its head, which is told with its bones.
  const ofKind = kind === 'ishikawa' ? undefined : common.getDiagramTitle?.() || own.getTitle?.();
  const titles = [ofKind || title, common.getAccTitle?.(), common.getAccDescription?.()];
  return [...new Set(titles.map((text) => plainLabel(text).replace(/^"(.*)"$/, '$1')))].filter(Boolean);
}
