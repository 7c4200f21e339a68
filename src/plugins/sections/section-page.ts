import { hashOf, policy } from '../../site/policy.ts';
import { addressOf } from '../../site/notes.ts';
import { cardAddress } from './card-words.ts';
import { type Permalink, placeOf } from './permanent-addresses.ts';
import type { Note, Section } from './read-notes.ts';

const LONGEST = 120;

/** The site, as its section pages name it: its name, its address with the base, ending in a slash, and its cards. */
export interface Site {
  name: string;
  url: URL;
  /** What its cards have in common: see `card-words.ts`. */
  design: string;
}

/** Which places have a picture of their own. Where only notes have one, their sections show it too. */
export type Cards = 'sections' | 'notes' | 'none';

const titleOf = (note: Note, section?: Section) => (section ? `${section.heading} · ${note.title}` : note.title);

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);

/** The first words of a text, whole ones, in no more than about 120 characters. */
export function firstWords(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > 0 ? cut : LONGEST)}…`;
}

/** A section's own first sentences; where it only holds other sections, theirs; else what the note is about. */
function describe({ sections, description }: Note, section?: Section): string {
  if (!section) return description;
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ level }) => level <= section.level);
  const inside = [section, ...after.slice(0, end < 0 ? undefined : end)];
  return firstWords(inside.find(({ prose }) => prose)?.prose ?? description);
}

/** A query and, where the place is a whole page, the hash go along. Always the same text: a policy can name its hash. */
const LEAD =
  "const a=document.querySelector('a');a.search=location.search;a.hash||=location.hash;location.replace(a.href)";

/**
 * The page at a permanent address: what a chat shows of it, and the way to its place.
 *
 * @param cards which permanent addresses have a picture beside them
 * @returns HTML
 */
export function sectionPage(link: Permalink, site: Site, cards: Cards): string {
  const { note, section } = link;
  const title = titleOf(note, section);
  const description = describe(note, section);
  const permanent = new URL(addressOf(note.path, section?.id), site.url);
  const place = new URL(placeOf(link), site.url);
  const href = escape(`${place.pathname}${place.hash}`);
  const pictured = cards === 'sections' ? section : undefined;
  const image = new URL(cardAddress(site.name, site.design, { note, section: pictured }), site.url).href;
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
      'og:image:alt': titleOf(note, pictured),
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
<meta http-equiv="Content-Security-Policy" content="${policy([hashOf(LEAD)])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${escape(title)}</title>
${Object.entries(properties)
  .map(([property, content]) => `<meta property="${property}" content="${escape(content)}">`)
  .join('\n')}
${Object.entries(names)
  .map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`)
  .join('\n')}
<link rel="canonical" href="${escape(new URL(`${note.path}/`, site.url).href)}">
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body data-pagefind-ignore="all">
<main>
<h1><a href="${href}">${escape(title)}</a></h1>
<p>${escape(description)}</p>
</main>
<script>${LEAD}</script>
</body>
</html>
`;
}
