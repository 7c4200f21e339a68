import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';
import { wayWords } from './graphs.ts';

type Requirement = Record<'name' | 'type' | 'requirementId' | 'text' | 'risk' | 'verifyMethod', string>;
export type Requirements = {
  getRequirements(): Map<string, Requirement>;
  getElements(): Map<string, Record<'name' | 'type' | 'docRef', string>>;
  getRelationships(): { type: string; src: string; dst: string }[];
};

/** @returns what relates to what, then each requirement with all that is asked, and each element */
export function requirementWords(db: Requirements, terms: Terms): string[] {
  const [requirements, elements] = [[...db.getRequirements().values()], [...db.getElements().values()]];
  const names = new Map([...requirements, ...elements].map(({ name }) => [name, plainLabel(name)]));
  const ways = db.getRelationships().map(({ type, src, dst }) => ({ from: src, to: dst, label: type, arrow: '→' }));
  const told = (name: string, type: string, facts: string[]) => {
    const kind = type && ` «${plainLabel(type)}»`;
    return [`${names.get(name)}${kind}`, facts.map(plainLabel).filter(Boolean).join(', ')].filter(Boolean).join(': ');
  };
  return [
    ...wayWords(ways, names),
    ...requirements.map(({ name, type, requirementId, text, risk, verifyMethod }) =>
      told(name, type, [
        ...[requirementId, text],
        ...[risk && `${terms.risk} ${risk}`, verifyMethod && `${terms.verification} ${verifyMethod}`],
      ]),
    ),
    ...elements.map(({ name, type, docRef }) => told(name, type, [docRef])),
  ];
}
