import type { BuiltPage } from '../../site/built-page.ts';
import { addressOf } from '../../site/notes.ts';
import type { Entry } from './atom.ts';
import type { Changes, DatedLine } from './git-history.ts';

/** A note and its history. */
interface DatedNote {
  /** Without leading and trailing slashes: `devops/day05`. */
  path: string;
  page: BuiltPage;
  changes: Changes;
  /** Lines of its file. */
  lines: DatedLine[];
}

const dateOf = (seconds: number) => new Date(seconds * 1000);

/** Returns the id at the end of a heading's line: `## 계획 {#plan}`. */
const idIn = (line: string) => /^[\s>]*#{1,6}\s.*\{#([^\s{}]+)\}\s*$/.exec(line)?.[1];

/** Returns the time of the last change of each section, from its heading to the next one, in seconds since 1970. */
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
 * Returns the entries of a note: the note itself, and each section that was added or changed after the note was
 * published.
 *
 * @param site address of the site with its base and a trailing slash
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
