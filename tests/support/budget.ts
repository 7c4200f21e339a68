import type { Load } from './visit.ts';

/**
 * Limits for each type of file on a first visit, in bytes compressed with Brotli 11. The limit of the document, which
 * includes the styles and is all that further pages of a visit load, allows for longer notes than there are.
 */
const TEXT_PAGE: Budget = { document: 15_000, stylesheet: 0, script: 4_900, other: 200 };
const DIAGRAM_PAGE: Budget = { ...TEXT_PAGE, document: 18_800, script: 5_800 };
/** It grows with its terms, and has an additional script. */
const GLOSSARY: Budget = { ...TEXT_PAGE, document: 18_800, script: TEXT_PAGE.script + 600 };
/**
 * The 404 page has almost no text, so it measures what is around the text on every page; it has an additional script.
 */
const EMPTY_PAGE: Budget = { ...TEXT_PAGE, document: 9_000, script: 5_300 };
const REQUESTS = 5;

type Budget = Record<'document' | 'stylesheet' | 'script' | 'other', number>;

const budgetOf = (path: string, hasDiagram: boolean) => {
  if (path === '/glossary/') return GLOSSARY;
  if (path === '/404.html') return EMPTY_PAGE;
  return hasDiagram ? DIAGRAM_PAGE : TEXT_PAGE;
};

/** @returns for each type of file above its limit the limit, the size and the files */
export function overweight(path: string, loads: Load[], hasDiagram: boolean): string[] {
  const budget = budgetOf(path, hasDiagram);
  const violations = Object.entries(budget).flatMap(([kind, limit]) => {
    const files = loads.filter(({ type }) => (type in budget ? type : 'other') === kind);
    const weight = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const list = files.map(({ path, bytes }) => `${path}: ${bytes}`).join('\n');
    return weight > limit ? [`${kind} may weigh ${limit} bytes, weighs ${weight}\n${list}`] : [];
  });
  if (loads.length <= REQUESTS) return violations;
  return [...violations, `may load ${REQUESTS} files\n${loads.map(({ path }) => path).join('\n')}`];
}
