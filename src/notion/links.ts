/** Finds and rewrites links and pictures in the text of Markdown. */
import { mapProse } from './text.ts';

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
  return line.replace(LINK, (source: string, _ticks, image?: string, label?: string, url = '', title = '') => {
    if (label === undefined) return source;
    const inner = image ? label : mapLinksOf(label, change);
    const isAlone = line.trim() === source;
    return change({ source, isImage: image === '!', label: inner, url: url.replace(/^<(.*)>$/, '$1'), title, isAlone });
  });
}

/** Replaces the links and pictures of a text, with the number of their line, from 0. */
export const mapLinks = (text: string, change: (link: Link, line: number) => string): string =>
  mapProse(text, (line, index) => (line.includes('](') ? mapLinksOf(line, (link) => change(link, index)) : line));

export const writeLink = ({ isImage, label, title }: Pick<Link, 'isImage' | 'label' | 'title'>, url: string): string =>
  `${isImage ? '!' : ''}[${label}](${url}${title ? ` "${title}"` : ''})`;

/** Writes a link whose label is plain text. */
export const linkTo = (text: string, url: string): string => `[${text.replace(/[[\]]/g, '\\$&')}](${url})`;

/** Scheme of the URLs that refer to files of the export, during an import, by their full path. */
const SCHEME = 'export:';

export const toExportUrl = (path: string): string =>
  SCHEME + encodeURI(path).replace(/[()#?&]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
export const fromExportUrl = (url: string): string | undefined =>
  url.startsWith(SCHEME) ? decodeURIComponent(url.slice(SCHEME.length)) : undefined;
