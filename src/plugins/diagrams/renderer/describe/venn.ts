import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Venn = {
  getSubsetData(): { sets: string[]; label?: string }[];
  getTextData(): { sets: string[]; id: string; label?: string }[];
};

/** @returns the items of each set, and of each overlap of sets */
export function describeVenn(db: Venn, terms: Terms): string[] {
  const subsets = db.getSubsetData();
  const names = new Map(
    subsets.filter(({ sets }) => sets.length === 1).map(({ sets: [id = ''], label }) => [id, plainLabel(label) || id]),
  );
  return subsets.map(({ sets, label }) => {
    const isIn = (other: string[]) => other.length === sets.length && other.every((id) => sets.includes(id));
    const texts = db.getTextData().filter((text) => isIn(text.sets));
    const inside = texts.map((text) => plainLabel(text.label) || text.id);
    if (sets.length === 1) return joinParts(': ', names.get(sets[0]!), inside.join(', '));
    // Mermaid sorts the sets of an overlap by their ids.
    const parts = [...names].filter(([id]) => sets.includes(id)).map(([, name]) => name);
    const overlap = terms.overlap.replace('{names}', () => parts.join(', '));
    return joinParts(': ', overlap, joinParts(', ', plainLabel(label), ...inside));
  });
}
