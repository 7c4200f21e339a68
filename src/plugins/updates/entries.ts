import type { BuiltPage } from '../../site/built-page.ts';
import { addressOf } from '../../site/notes.ts';
import type { Entry } from './atom.ts';
import type { Changes, DatedLine } from './history.ts';

/** A note, and what is known of its past. */
export interface DatedNote {
  /** Without slashes around it: `devops/day05`. */
  path: string;
  page: BuiltPage;
  changes: Changes;
  /** Of its file. */
  lines: DatedLine[];
}

const dateOf = (seconds: number) => new Date(seconds * 1000);

/** The id that ends the line of a heading: `## 계획 {#plan}`. */
const idIn = (line: string) => /^[\s>]*#{1,6}\s.*\{#([^\s{}]+)\}\s*$/.exec(line)?.[1];

/** When the lines of each section have changed, from its heading to the next one: seconds since 1970. */
function sectionChanges(lines: DatedLine[], ids: ReadonlySet<string>): Map<string, number> {
  const changes = new Map<string, number>();
  let section = '';
  for (const { text, changed } of lines) {
    const id = idIn(text);
    if (id && ids.has(id)) section = id;
    if (text.trim()) changes.set(section, Math.max(changes.get(section) ?? 0, changed));
  }
  return changes;
}

/**
 * What is new in a note: the note itself, and each section of it that was added or changed after the note was published.
 *
 * @param site address of the site with its base, ending in a slash
 */
export function entriesOf({ path, page, changes, lines }: DatedNote, site: URL): Entry[] {
  const note: Entry = {
    title: page.title,
    url: new URL(addressOf(path), site),
    ...{ published: dateOf(changes.first), updated: dateOf(changes.last), summary: page.description },
  };
  const changed = sectionChanges(lines, new Set(page.sections.map(({ id }) => id)));
  const sections = page.sections.flatMap(({ id, heading, prose }): Entry[] => {
    const updated = changed.get(id) ?? 0;
    if (!id || updated <= changes.first) return [];
    const title = `${heading} · ${page.title}`;
    const url = new URL(addressOf(path, id), site);
    return [{ title, url, updated: dateOf(updated), summary: prose.replaceAll('\n', ' ') }];
  });
  return [note, ...sections];
}
