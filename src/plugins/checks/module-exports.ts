import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { isFile } from './is-file.ts';

/** Extensions that may be omitted in an import, as in Vite. */
const ENDINGS = ['', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'];

/** @returns the file of an import; null if there is none, undefined if it cannot be determined */
function fileOf(specifier: string, from: URL): string | null | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (/^\.{1,2}\//.test(path)) {
    const base = fileURLToPath(new URL(path, from));
    return ENDINGS.map((ending) => base + ending).find(isFile) ?? null;
  }
  // Virtual modules, and path aliases.
  if (!/^(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w./-]+)?$/.test(path)) return undefined;
  try {
    const url = import.meta.resolve(path);
    return url.startsWith('file:') ? fileURLToPath(url) : undefined;
  } catch {
    return null;
  }
}

/**
 * Determines the exports of a module.
 *
 * @param specifier specifier of the import: `./Card.astro`, `@astrojs/starlight/components`
 * @param from the importing file
 * @returns the exported names, including `default`; null if there is no such module, undefined if they cannot be
 *   determined
 */
export function exportsOf(specifier: string, from: URL): ReadonlySet<string> | null | undefined {
  const file = fileOf(specifier, from);
  if (file?.endsWith('.astro')) {
    const named = readFileSync(file, 'utf8').matchAll(
      /^export\s+(?:async\s+)?(?:const|let|function|class)\s+([\w$]+)/gm,
    );
    return new Set(['default', ...[...named].map(([, name]) => name!)]);
  }
  if (!file || !/\.[cm]?[jt]sx?$/.test(file) || !isFile(file)) return file === null ? null : undefined;
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
  const entries = module.staticExports.flatMap(({ entries }) => entries);
  const hasAll = entries.some(({ exportName }) => exportName.kind === 'None');
  if (errors.length || !module.hasModuleSyntax || hasAll) return undefined;
  return new Set(entries.map(({ exportName: { kind, name } }) => (kind === 'Default' ? 'default' : name!)));
}
