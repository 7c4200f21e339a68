import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Glossary } from './slug.ts';

/**
 * Reads the English translations of the Korean terms in a glossary, for names in addresses.
 *
 * @param file path of `glossary.yml`
 * @returns none if the file is missing or cannot be parsed, which the glossary's own check reports
 */
export function readTranslations(file: string): Glossary {
  if (!existsSync(file)) return new Map();
  const stringsOf = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  try {
    const entries = Object.values(load(readFileSync(file, 'utf8')) ?? {}) as ({ ko?: unknown; en?: unknown } | null)[];
    return new Map(
      entries.flatMap((entry) => {
        const [translation] = stringsOf(entry?.en);
        return translation ? stringsOf(entry?.ko).map((term) => [term, translation] as const) : [];
      }),
    );
  } catch {
    return new Map();
  }
}
