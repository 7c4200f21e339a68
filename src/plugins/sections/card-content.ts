import { createHash } from 'node:crypto';
import { addressOf, splitTitle } from '../../site/notes.ts';
import { partOf, parts } from '../../site/parts.ts';

/** Text of a card. */
export interface Card {
  /** Above the title: the note that contains the section, or the day. */
  overline: string;
  title: string;
  /** The part of the notes. */
  part: string;
  /** The site's name. */
  site: string;
}

/** A note, or one of its sections with heading and id. */
interface CardSubject {
  note: { path: string; title: string };
  section?: { id: string; heading: string } | undefined;
}

/** Normalizes a title as in a built page, so that sources and built pages lead to the same card. */
const normalizeTitle = (title: string) => title.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Returns the card of a note or section, or of the site itself. */
export function cardOf(site: string, subject?: CardSubject): Card {
  if (!subject) return { overline: '', title: site, part: '', site: '' };
  const { note, section } = subject;
  const part = parts.get(partOf(note.path)!)!;
  const title = normalizeTitle(note.title);
  if (section) return { overline: title, title: normalizeTitle(section.heading), part, site };
  const { day, rest } = splitTitle(title);
  return { overline: day ?? '', title: rest, part, site };
}

/** Returns a digest of everything that determines a card: its text, and the `design` of all cards. */
export const digestOf = (card: Card, design: string): string =>
  createHash('sha256')
    .update(`${design} ${JSON.stringify(card)}`)
    .digest('hex')
    .slice(0, 32);

/**
 * Returns the address of a picture below the site's base. Chat apps cache pictures by address, for hours or
 * permanently, so a changed picture gets a new address. Hosts ignore the query, so that every published address shows
 * the current picture.
 */
export function cardAddress(site: string, design: string, subject?: CardSubject): string {
  const folder = subject ? addressOf(subject.note.path, subject.section?.id) : '';
  return `${folder}card.png?v=${digestOf(cardOf(site, subject), design).slice(0, 8)}`;
}
