import { AuthorError } from '../../site/author-error.ts';
import { addressOf, slugOf } from '../../site/notes.ts';
import type { FileProblem } from '../../site/problem.ts';
import { isSegment } from '../../site/segment.ts';
import type { Note, Section } from './read-notes.ts';

/** A permanent address and its target. */
export interface Permalink {
  /** Below the site's base, without a leading slash: `day05/`, `day05/monitor/`. */
  address: string;
  note: Note;
  /** Absent for an address of the note itself. */
  section?: Section | undefined;
  /** Set for a former address that `moved` in front matter preserves. */
  old?: true;
}

/** Returns the target of a permanent address: the note's own address, with the section's id. */
export const targetOf = ({ note, section }: Pick<Permalink, 'note' | 'section'>): string =>
  `${note.path}/${section ? `#${section.id}` : ''}`;

/** Returns the location of a note in messages: its file, or its address if the file is unknown. */
const sourceOf = ({ file, path }: Pick<Note, 'file' | 'path'>): string =>
  file ? `src/content/docs/${file}` : `/${path}/`;

/** Returns the former addresses in `moved` of the front matter, and adds its problems to `problems`. */
function oldAddresses(note: Note, problems: FileProblem[]): Permalink[] {
  const sections = new Map(note.sections.map((section) => [section.id, section]));
  const renamed = Object.entries(note.moved.sections).flatMap(([from, id]) => {
    const section = sections.get(id);
    if (section) return { from, section };
    problems.push({
      ...{ file: sourceOf(note), line: 1 },
      cause: `머리말 moved의 ${from}: ${id}에서 #${id}라는 제목이 이 노트에 없습니다.`,
      fix: `지금 있는 주소로 바꾸세요: ${[...sections.keys()].join(', ')}`,
    });
    return [];
  });
  const renamedHere = renamed.filter(({ from }) => !from.includes('/'));
  const fromElsewhere = renamed.filter(({ from }) => from.includes('/'));
  const slugs = new Set(note.moved.pages.map(slugOf));
  slugs.delete(slugOf(note.path));
  const old: { address: string; section?: Section }[] = [
    ...renamedHere.map(({ from, section }) => ({ address: addressOf(note.path, from), section })),
    ...fromElsewhere.map(({ from, section }) => ({ address: `${from}/`, section })),
    ...note.moved.pages.map((path) => ({ address: `${path}/` })),
    ...[...slugs].flatMap((slug) => [
      { address: addressOf(slug) },
      ...note.sections.map((section) => ({ address: addressOf(slug, section.id), section })),
      ...renamedHere.map(({ from, section }) => ({ address: addressOf(slug, from), section })),
    ]),
  ];
  return old.map((link) => ({ ...link, note, old: true }));
}

/** Describes an id that cannot be used, since the id of a heading becomes a folder of the site. */
const explainUnsafe = (note: Note, { id, heading, line = 1 }: Section): FileProblem => ({
  ...{ file: sourceOf(note), line },
  cause: `제목 “${heading}”의 주소는 쓸 수 없습니다: #${id}`,
  fix: '영문 소문자, 숫자, 붙임표(-)만 쓰세요.',
});

/** Describes a permanent address with two targets. */
const explainClash = ({ address, note, section }: Permalink, first: string, second: string): FileProblem => ({
  ...{ file: sourceOf(note), line: section?.line ?? 1 },
  cause: `같은 주소 /${address}를 두 곳에서 쓰려고 합니다: ${first}, ${second}`,
  fix: '둘 가운데 하나의 파일 이름이나 제목의 {#주소}를 바꾸세요.',
});

/**
 * Determines all permanent addresses of the notes: their own, those of their sections, and those in `moved`. Reports
 * addresses with two targets, missing sections in `moved`, and ids that cannot be part of an address.
 *
 * @param taken addresses that are not available, such as `about/`: see `taken-addresses.ts`
 */
export function claimAddresses(notes: Note[], taken: string[]): { links: Permalink[]; problems: FileProblem[] } {
  const claims = new Map(taken.map((address) => [address, `/${address} (사이트의 페이지 또는 폴더)`]));
  const problems: FileProblem[] = [];
  const links: Permalink[] = notes.flatMap((note) => {
    const isUnsafe = ({ id }: Section) => !isSegment(id);
    problems.push(...note.sections.filter(isUnsafe).map((section) => explainUnsafe(note, section)));
    return [
      { address: addressOf(note.path), note },
      ...note.sections.map((section) => ({ address: addressOf(note.path, section.id), note, section })),
      ...oldAddresses(note, problems),
    ];
  });
  for (const link of links) {
    const claimant = `/${targetOf(link)}${link.old ? ' (머리말의 moved)' : ''} ${sourceOf(link.note)}`;
    const first = claims.get(link.address);
    if (first) problems.push(explainClash(link, first, claimant));
    else claims.set(link.address, claimant);
  }
  return { links, problems };
}

/** @throws AuthorError with all problems of {@link claimAddresses} */
export function permalinks(notes: Note[], taken: string[]): Permalink[] {
  const { links, problems } = claimAddresses(notes, taken);
  if (problems.length === 0) return links;
  throw new AuthorError(problems.map(({ file, cause, fix }) => `${file}\n    ${cause}\n    → ${fix}`).join('\n\n'));
}
