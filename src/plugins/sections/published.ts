/** The list of all published addresses. Addresses are only added, because each must keep working. */
import { existsSync, readFileSync } from 'node:fs';
import { slugOf } from '../../site/notes.ts';
import type { Permalink } from './permanent-addresses.ts';
import type { Note } from './read-notes.ts';

/** The list, from the root of the project: sorted, one address per line. */
export const PUBLISHED = 'src/content/permalinks.txt';

/**
 * @param root folder of the project, with a trailing slash
 * @returns the lines of the addresses in the list, such as `/day05/monitor/`
 */
export function readPublished(root: string): Map<string, number> {
  const file = root + PUBLISHED;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(lines.map((text, index) => [text.trim(), index + 1] as const).filter(([address]) => address));
}

/** Returns the current addresses of the notes: their own, and the permanent ones of notes and sections. */
export function currentAddresses(notes: Note[], links: Permalink[]): string[] {
  const permanent = links.filter((link) => !link.old).map(({ address }) => `/${address}`);
  return [...notes.map(({ path }) => `/${path}/`), ...permanent].sort();
}

const choose = (found: string[], otherwise: string) => (found.length === 1 ? found[0]! : otherwise);
const hint = (found: string[]) => (found.length > 1 ? ` (${found.join(', ')} 가운데 하나)` : '');

/** A published address that no longer works: the cause, and the lines with which its author fixes it. */
interface BrokenAddress {
  /** As in the list: `/day05/monitor/`. */
  address: string;
  cause: string;
  fix: string;
}

function explainPage(path: string, notes: Note[], published: Set<string>): BrokenAddress {
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

function explainSection(address: string, notes: Note[], published: Set<string>): BrokenAddress {
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
 * @param addresses published addresses, such as `/day05/monitor/`
 * @returns those that no longer work; for a missing note only its own address
 */
export function findBrokenAddresses(addresses: Iterable<string>, notes: Note[], links: Permalink[]): BrokenAddress[] {
  const alive = new Set([...currentAddresses(notes, links), ...links.map(({ address }) => `/${address}`)]);
  const published = new Set(addresses);
  const broken = [...published.difference(alive)].map((address) => address.slice(1, -1));
  // A note is listed with its own address and its permanent one.
  const pages = broken.filter((path) => path.includes('/') && published.has(`/${slugOf(path)}/`));
  // The sections of a renamed note moved with it: one line in its front matter preserves all of their addresses.
  const gone = broken.filter((path) => !path.includes('/'));
  const sections = broken.filter(
    (path) => path.includes('/') && !pages.includes(path) && !gone.includes(path.split('/')[0]!),
  );
  return [
    ...pages.map((path) => explainPage(path, notes, published)),
    ...sections.map((address) => explainSection(address, notes, published)),
  ];
}
