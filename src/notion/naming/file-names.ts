import { unique } from '../../site/slug.ts';
import { extension } from '../read/names.ts';

/**
 * Names a file of the export, once.
 *
 * @param names paths in the export by the names that files have got already; the name is added
 * @param path path of the file in the export
 * @param base the name to give it, without extension; a number is appended if it is taken
 * @returns its name
 */
export function nameFile(names: Map<string, string>, path: string, base: string): string {
  const existing = [...names].find(([, from]) => from === path)?.[0];
  if (existing) return existing;
  const suffix = extension(path) && `.${extension(path)}`;
  const name = unique(base, { has: (one) => names.has(one + suffix) }) + suffix;
  names.set(name, path);
  return name;
}
