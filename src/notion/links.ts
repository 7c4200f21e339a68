/** Finds and rewrites links and pictures in the text of Markdown. */
import { linesOf } from './text.ts';

export interface Link {
  /** The complete link, as written. */
  source: string;
  isImage: boolean;
  label: string;
  url: string;
  title: string;
  /** Whether it is the only content of its line. */
  isAlone: boolean;
}

/**
 * Matches code, comments and escapes first, in which there are no links. The bounded repetitions limit backtracking on
 * hostile lines.
 */
const LINK =
  /(?<!`)(?<ticks>`+)(?!`)[^]{0,4000}?(?<!`)\k<ticks>(?!`)|<!--[^]{0,4000}?-->|\\[[\]!\\]|(?<image>!?)\[(?<label>(?:[^[\]\\]|\\.|\[[^[\]]{0,500}\]){0,2000})\]\((?<url><[^<>]{0,4000}>|(?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.){0,1000}\)){0,4000})(?:\s+"(?<title>(?:[^"\\]|\\.){0,1000})")?\s*\)/g;

/** Replaces the links and pictures of a line, those in the label of a link first. */
export function mapLinksOf(line: string, change: (link: Link) => string): string {
  return line.replace(LINK, (...found) => {
    const source = found[0] as string;
    const { image, label, url, title } = found.at(-1) as Record<string, string | undefined>;
    if (label === undefined) return source;
    const inner = image ? label : mapLinksOf(label, change);
    const isAlone = line.trim() === source;
    return change({
      source,
      isImage: image === '!',
      label: inner,
      url: url!.replace(/^<(.*)>$/, '$1'),
      title: title ?? '',
      isAlone,
    });
  });
}

/** Replaces the links and pictures of a text, with the number of their line, from 0. */
export const mapLinks = (text: string, change: (link: Link, line: number) => string): string =>
  linesOf(text)
    .map(({ text: line, isCode }, at) =>
      isCode || !line.includes('](') ? line : mapLinksOf(line, (link) => change(link, at)),
    )
    .join('\n');

export const writeLink = ({ isImage, label, title }: Pick<Link, 'isImage' | 'label' | 'title'>, url: string): string =>
  `${isImage ? '!' : ''}[${label}](${url}${title ? ` "${title}"` : ''})`;

/** Scheme of the URLs that refer to files of the export, during an import, by their full path. */
const SCHEME = 'export:';

export const toExportUrl = (path: string): string =>
  SCHEME + encodeURI(path).replace(/[()#?&]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
export const fromExportUrl = (url: string): string | undefined =>
  url.startsWith(SCHEME) ? decodeURIComponent(url.slice(SCHEME.length)) : undefined;
