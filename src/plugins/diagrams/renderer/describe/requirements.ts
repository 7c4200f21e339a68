import { describePaths } from './graphs.ts';
import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Requirement = Record<'name' | 'type' | 'requirementId' | 'text' | 'risk' | 'verifyMethod', string>;
type Requirements = {
  getRequirements(): Map<string, Requirement>;
  getElements(): Map<string, Record<'name' | 'type' | 'docRef', string>>;
  getRelationships(): { type: string; src: string; dst: string }[];
};

/** @returns the relationships, then each requirement with its attributes, and each element */
export function describeRequirements(db: Requirements, terms: Terms): string[] {
  const [requirements, elements] = [[...db.getRequirements().values()], [...db.getElements().values()]];
  const names = new Map([...requirements, ...elements].map(({ name }) => [name, plainLabel(name)]));
  const connections = db
    .getRelationships()
    .map(({ type, src, dst }) => ({ from: src, to: dst, label: type, arrow: '→' }));
  const entry = (name: string, type: string, facts: string[]) => {
    const kind = type && ` «${plainLabel(type)}»`;
    return joinParts(': ', `${names.get(name)}${kind}`, facts.map(plainLabel).filter(Boolean).join(', '));
  };
  return [
    ...describePaths(connections, names),
    ...requirements.map(({ name, type, requirementId, text, risk, verifyMethod }) =>
      entry(name, type, [
        ...[requirementId, text],
        ...[risk && `${terms.risk} ${risk}`, verifyMethod && `${terms.verification} ${verifyMethod}`],
      ]),
    ),
    ...elements.map(({ name, type, docRef }) => entry(name, type, [docRef])),
  ];
}
