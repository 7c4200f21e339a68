import { escapeMarkup } from '../../site/escape-markup.ts';

/** An entry for a note or section that is new or has changed. */
export interface Entry {
  title: string;
  url: URL;
  published?: Date;
  updated: Date;
  summary: string;
}

export interface Feed {
  title: string;
  /** URLs of the site and of the feed itself. */
  site: URL;
  self: URL;
  /** Newest first. */
  entries: Entry[];
}

/** Escapes text, without characters that XML 1.0 does not allow. */
const escape = (text: string): string =>
  escapeMarkup(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
const link = (rel: string, { href }: URL) => `<link rel="${rel}" href="${escape(href)}"/>`;

const entryXml = ({ title, url, published, updated, summary }: Entry): string =>
  [
    '<entry>',
    element('id', url.href),
    element('title', title),
    link('alternate', url),
    ...(published ? [element('published', published.toISOString())] : []),
    element('updated', updated.toISOString()),
    ...(summary ? [element('summary', summary)] : []),
    '</entry>',
  ].join('\n');

/**
 * Renders an Atom feed (RFC 4287). Its date is that of the newest entry, so that the same entries result in the same
 * bytes; without entries it is the Unix epoch.
 */
export const atom = ({ title, site, self, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">',
    element('id', site.href),
    element('title', title),
    `<author>${element('name', title)}</author>`,
    link('alternate', site),
    link('self', self),
    element('updated', (entries[0]?.updated ?? new Date(0)).toISOString()),
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
