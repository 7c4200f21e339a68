import { readFields } from '../split/front-matter.ts';
import type { Manifest } from './manifest.ts';

/** The former paths in the front matter of a note: `moved: { pages: [linux/day07] }`. */
function formerPaths(text: string): unknown[] {
  const { pages } = (readFields(text)?.fields['moved'] ?? {}) as { pages?: unknown };
  return Array.isArray(pages) ? pages : [];
}

/**
 * Updates the manifest for notes that their author moved on the site since the last import.
 *
 * @param pages texts of the pages of the site, by their paths
 * @returns the path of the last import, by the path now
 */
export function followMoves(manifest: Manifest, pages: ReadonlyMap<string, string>): Map<string, string> {
  const now = new Map<unknown, string>();
  for (const [path, text] of pages) for (const former of formerPaths(text)) now.set(former, path);
  const moves = new Map<string, string>();
  for (const [key, path] of Object.entries(manifest.pages)) {
    const target = pages.has(path) ? undefined : now.get(path);
    if (!target) continue;
    manifest.pages[key] = target;
    moves.set(target, path);
  }
  return moves;
}
