/**
 * The list of all addresses that have been published, `src/content/permalinks.txt`: sorted, one a line. Addresses are only
 * added: each has to go on leading to its section.
 */
import { readFile } from 'node:fs/promises';
import { slugOf } from '../../site/notes.ts';
import type { Permalink } from './permanent-addresses.ts';
import type { Note } from './read-notes.ts';

export const PUBLISHED = new URL('../../content/permalinks.txt', import.meta.url);

/** Addresses in the list, as `/day05/monitor/`. */
export async function readPublished(file = PUBLISHED): Promise<string[]> {
  return (await readFile(file, 'utf8')).split('\n').filter(Boolean);
}

/** The addresses that the notes have now: their own, their permanent ones and their sections'. */
export function currentAddresses(notes: Note[], links: Permalink[]): string[] {
  const permanent = links.filter((link) => !link.old).map(({ address }) => `/${address}`);
  return [...notes.map(({ path }) => `/${path}/`), ...permanent].sort();
}

const choose = (found: string[], otherwise: string) => (found.length === 1 ? found[0]! : otherwise);
const hint = (found: string[]) => (found.length > 1 ? ` (${found.join(', ')} 가운데 하나)` : '');

/** A published address that leads nowhere: what happened, and what its author has to write. */
export interface DeadAddress {
  /** As it is in the list: `/day05/monitor/`. */
  address: string;
  cause: string;
  fix: string;
}

function explainPage(path: string, notes: Note[], published: Set<string>): DeadAddress {
  const fresh = notes.map((note) => note.path).filter((now) => !published.has(`/${now}/`));
  const namesake = fresh.filter((now) => slugOf(now) === slugOf(path));
  const found = namesake.length ? namesake : fresh;
  return {
    address: `/${path}/`,
    cause: `노트의 주소 /${path}/ 가 끊겼습니다.`,
    fix: `src/content/docs/${choose(found, '옮겨 간 노트')}.md의 머리말에 적으세요.${hint(found)}
        moved:
          pages: [${path}]`,
  };
}

function explainSection(address: string, notes: Note[], published: Set<string>): DeadAddress {
  const [slug, id] = address.split('/');
  const note = notes.find(({ path, moved }) => [path, ...moved.pages].some((path) => slugOf(path) === slug));
  const ids = note?.sections.map((section) => section.id) ?? [];
  const fresh = ids.filter((id) => !published.has(`/${slug}/${id}/`));
  const found = fresh.length ? fresh : ids;
  return {
    address: `/${address}/`,
    cause: `섹션의 주소 /${address}/ 가 끊겼습니다.`,
    fix: `src/content/docs/${note?.path ?? '옮겨 간 노트'}.md의 머리말에 적으세요.${hint(found)}
        moved:
          sections:
            ${note ? id : address}: ${choose(found, '지금-주소')}
      다른 노트로 옮겼으면 그 노트의 머리말에 ${address}: 지금-주소`,
  };
}

/**
 * @param addresses the published ones, as `/day05/monitor/`
 * @returns those that lead nowhere any more; of a note that is gone, the note alone
 */
export function deadAddresses(addresses: string[], notes: Note[], links: Permalink[]): DeadAddress[] {
  const alive = new Set([...currentAddresses(notes, links), ...links.map(({ address }) => `/${address}`)]);
  const published = new Set(addresses);
  const dead = addresses.filter((address) => !alive.has(address)).map((address) => address.slice(1, -1));
  // A note is listed under its own address and its permanent one.
  const pages = dead.filter((path) => path.includes('/') && published.has(`/${slugOf(path)}/`));
  // A renamed note took its sections with it: one line in its front matter keeps all of their addresses.
  const gone = dead.filter((path) => !path.includes('/'));
  const sections = dead.filter(
    (path) => path.includes('/') && !pages.includes(path) && !gone.includes(path.split('/')[0]!),
  );
  return [
    ...pages.map((path) => explainPage(path, notes, published)),
    ...sections.map((address) => explainSection(address, notes, published)),
  ];
}

/** @returns for each of {@link deadAddresses} what its author has to write, and where */
export const brokenAddresses = (addresses: string[], notes: Note[], links: Permalink[]): string[] =>
  deadAddresses(addresses, notes, links).map(({ cause, fix }) => `${cause}\n    → ${fix}`);
