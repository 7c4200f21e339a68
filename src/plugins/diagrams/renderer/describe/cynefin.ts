import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Domain = 'complex' | 'complicated' | 'clear' | 'chaotic' | 'confusion';
type Cynefin = {
  getDomains(): Map<Domain, { items: { label: string }[] }>;
  getTransitions(): { from: Domain; to: Domain; label?: string }[];
};

/** @returns the items of each domain, and the transitions between domains */
export function describeCynefin(db: Cynefin, terms: Terms): string[] {
  const domains = [...db.getDomains()].map(([domain, { items }]) => {
    const labels = items.map(({ label }) => plainLabel(label)).join(', ');
    return joinParts(': ', terms[domain], labels);
  });
  const moves = db.getTransitions().map(({ from, to, label }) => {
    const move = `${terms[from]} → ${terms[to]}`;
    return joinParts(': ', move, plainLabel(label));
  });
  return [...domains, ...moves];
}
