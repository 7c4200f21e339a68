import { escapeMarkup } from '../../site/escape-markup.ts';
import { addressOf } from '../../site/notes.ts';
import { hashOf, policy } from '../../site/policy.ts';
import { cardAddress } from './card-content.ts';
import { type Permalink, targetOf } from './permanent-addresses.ts';
import type { Note, Section } from './read-notes.ts';

const MAX_LENGTH = 120;

/** Data of the site for its section pages: its name, and its address with the base and a trailing slash. */
interface Site {
  name: string;
  url: URL;
  /** Digest of the design of its cards: see `card-content.ts`. */
  design: string;
}

/** Determines which permanent addresses have their own picture. If only notes have one, their sections show it too. */
export type Cards = 'sections' | 'notes' | 'none';

const titleOf = (note: Note, section?: Section) => (section ? `${section.heading} · ${note.title}` : note.title);

/** Shortens a text to at most about 120 characters, between words. */
export function truncate(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.lastIndexOf(' ', MAX_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : MAX_LENGTH)}…`;
}

/** Returns the first sentences of a section or of its subsections, or else the description of the note. */
function describe({ sections, description }: Note, section?: Section): string {
  if (!section) return description;
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ level }) => level <= section.level);
  const inside = [section, ...after.slice(0, end < 0 ? undefined : end)];
  return truncate(inside.find(({ prose }) => prose)?.prose ?? description);
}

/**
 * Script that redirects, with the query, and with the hash if the target has none. Constant, so that the policy can
 * allow it.
 */
const REDIRECT =
  "const a=document.querySelector('a');a.search=location.search;a.hash||=location.hash;location.replace(a.href)";

/**
 * Renders the page at a permanent address: metadata for previews, and a redirect to its target.
 *
 * @param cards determines which permanent addresses have a picture
 * @returns HTML
 */
export function sectionPage(link: Permalink, site: Site, cards: Cards): string {
  const { note, section } = link;
  const title = titleOf(note, section);
  const description = describe(note, section);
  const permanent = new URL(addressOf(note.path, section?.id), site.url);
  const target = new URL(targetOf(link), site.url);
  const href = escapeMarkup(`${target.pathname}${target.hash}`);
  const cardSection = cards === 'sections' ? section : undefined;
  const image = new URL(cardAddress(site.name, site.design, { note, section: cardSection }), site.url).href;
  const properties = {
    'og:title': title,
    'og:description': description,
    'og:type': 'article',
    'og:url': permanent.href,
    'og:locale': 'ko_KR',
    'og:site_name': site.name,
    ...(cards !== 'none' && {
      'og:image': image,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': titleOf(note, cardSection),
    }),
  };
  const names = {
    description,
    robots: 'noindex',
    'twitter:card': cards === 'none' ? 'summary' : 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    ...(cards !== 'none' && { 'twitter:image': image }),
  };
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy([hashOf(REDIRECT)])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${escapeMarkup(title)}</title>
${Object.entries(properties)
  .map(([property, content]) => `<meta property="${property}" content="${escapeMarkup(content)}">`)
  .join('\n')}
${Object.entries(names)
  .map(([name, content]) => `<meta name="${name}" content="${escapeMarkup(content)}">`)
  .join('\n')}
<link rel="canonical" href="${escapeMarkup(new URL(`${note.path}/`, site.url).href)}">
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body data-pagefind-ignore="all">
<main>
<h1><a href="${href}">${escapeMarkup(title)}</a></h1>
<p>${escapeMarkup(description)}</p>
</main>
<script>${REDIRECT}</script>
</body>
</html>
`;
}
