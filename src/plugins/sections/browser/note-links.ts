import { addressOf, splitTitle } from '../../../site/notes.ts';
import type { NamedLink } from './clipboard.ts';

const title = document.getElementById('_top')?.textContent ?? '';
const path = location.pathname.replace(/^\/|\/$/g, '');
const shortTitle = splitTitle(title).day ?? title;
const permanentUrl = (id?: string): string => location.origin + import.meta.env.BASE_URL + addressOf(path, id);

/** Names and addresses of this note and its sections. */
export const noteLinks = {
  /** The short name of the note: `Day 5`. */
  shortTitle,
  /** Returns the permanent address of a section of this note, or of the note without an id. */
  permanentUrl,
  /** Returns the permanent link to a section of this note by its heading's id, or to the note itself for `_top`. */
  linkTo: (id: string): NamedLink =>
    id === '_top'
      ? { url: permanentUrl(), name: title }
      : { url: permanentUrl(id), name: `${document.getElementById(id)!.textContent} · ${shortTitle}` },
};
