import { createHash } from 'node:crypto';
import { addressOf, splitTitle } from '../../site/notes.ts';
import { partOf, parts } from '../../site/parts.ts';

/** What a card says. */
export interface Card {
  /** Above the title: the note that contains the section, or the day. */
  over: string;
  title: string;
  /** The part of the notes. */
  part: string;
  /** The site's name. */
  site: string;
}

/** A note or, of one, a section: by its heading and id. */
interface Place {
  note: { path: string; title: string };
  section?: { id: string; heading: string } | undefined;
}

/** As a built page has it, so that a title gives one card, wherever it is read. */
const tidy = (title: string) => title.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The card of a place, or of the site itself. */
export function cardOf(site: string, place?: Place): Card {
  if (!place) return { over: '', title: site, part: '', site: '' };
  const { note, section } = place;
  const part = parts.get(partOf(note.path)!)!;
  const title = tidy(note.title);
  if (section) return { over: title, title: tidy(section.heading), part, site };
  const { day, rest } = splitTitle(title);
  return { over: day ?? '', title: rest, part, site };
}

/** Of all that a card is drawn from: its words, and the `design` that all cards have in common. */
export const digestOf = (card: Card, design: string): string =>
  createHash('sha256')
    .update(`${design} ${JSON.stringify(card)}`)
    .digest('hex')
    .slice(0, 32);

/**
 * Where the picture of a place is, under the site's base. Chats keep pictures by their addresses, for hours or for ever: a
 * picture that changes gets a new one. Hosts send the file whatever follows the question mark, so that each address that was
 * ever published shows the picture of today.
 */
export function cardAddress(site: string, design: string, place?: Place): string {
  const folder = place ? addressOf(place.note.path, place.section?.id) : '';
  return `${folder}card.png?v=${digestOf(cardOf(site, place), design).slice(0, 8)}`;
}
