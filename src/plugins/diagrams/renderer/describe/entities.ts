import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Entity = {
  id: string;
  label: string;
  alias?: string;
  attributes: { type: string; name: string; keys?: string[]; comment?: string }[];
};
type Entities = {
  getEntities(): Map<string, Entity>;
  getRelationships(): { entityA: string; entityB: string; roleA: string; relSpec: { cardA: string; cardB: string } }[];
};

const COUNTS: Record<string, keyof Terms> = {
  ONLY_ONE: 'one',
  ZERO_OR_ONE: 'zeroOrOne',
  ONE_OR_MORE: 'oneOrMore',
  ZERO_OR_MORE: 'zeroOrMore',
  MD_PARENT: 'parent',
};

/** @returns each relation with its cardinalities, and each entity with its attributes, or alone */
export function describeEntities(db: Entities, terms: Terms): string[] {
  const entities = [...db.getEntities().values()];
  const names = new Map(entities.map(({ id, label, alias }) => [id, plainLabel(alias || label)]));
  const relations = db.getRelationships().map(({ entityA, entityB, roleA, relSpec }) => {
    // Mermaid stores each cardinality with the other end.
    const [a, b] = [relSpec.cardB, relSpec.cardA].map((card) => {
      const count = COUNTS[card];
      return count ? ` (${terms[count]})` : '';
    });
    return joinParts(': ', `${names.get(entityA)}${a} — ${names.get(entityB)}${b}`, plainLabel(roleA));
  });
  const related = new Set(db.getRelationships().flatMap(({ entityA, entityB }) => [entityA, entityB]));
  const attributes = entities.flatMap(({ id, attributes: list }) => {
    const texts = list.map(({ type, name, keys = [], comment }) =>
      joinParts(' ', plainLabel(type), plainLabel(name), ...keys, comment && `(${plainLabel(comment)})`),
    );
    return texts.length > 0 || !related.has(id) ? [joinParts(': ', names.get(id), texts.join(', '))] : [];
  });
  return [...relations, ...attributes];
}
