import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';

type Label = { text: string };
type Shape = { alias: string; label: Label; parentBoundary?: string; techn?: Label; type?: Label; descr?: Label };
type C4 = {
  getC4ShapeArray(): Shape[];
  getBoundaries(): Shape[];
  getRels(): { type: string; from: string; to: string; label: Label; techn?: Label }[];
};

/** Types of boundaries that Mermaid names if the author does not. */
const DEFAULT_TYPE = /^(?:system|container|component|enterprise|node)?$/i;

/** @returns each part with its technology and description, or alone, the members of each boundary, and the relations between parts */
export function describeC4(db: C4): string[] {
  const shapes = db.getC4ShapeArray();
  // The global boundary, which contains all others, is not drawn.
  const boundaries = db.getBoundaries().filter(({ alias }) => alias !== 'global');
  const names = new Map([...shapes, ...boundaries].map(({ alias, label }) => [alias, plainLabel(label.text)]));
  const nameOf = (alias: string) => names.get(alias) ?? alias;
  const withTechnology = (name: string, technology?: Label) =>
    technology?.text ? `${name} (${plainLabel(technology.text)})` : name;
  const related = new Set(db.getRels().flatMap(({ from, to }) => [from, to]));
  const parts = shapes
    .filter(({ alias, techn, descr }) => techn?.text || descr?.text || !related.has(alias))
    .map(({ alias, techn, descr }) => joinParts(': ', withTechnology(nameOf(alias), techn), plainLabel(descr?.text)));
  const groups = boundaries.map(({ alias, type, descr }) => {
    const members = [...shapes, ...boundaries].filter(({ parentBoundary }) => parentBoundary === alias);
    const facts = [DEFAULT_TYPE.test(type?.text ?? '') ? '' : plainLabel(type?.text), plainLabel(descr?.text)];
    const name = joinParts(' ', nameOf(alias), facts.some(Boolean) && `(${joinParts(', ', ...facts)})`);
    return joinParts(': ', name, members.map((member) => nameOf(member.alias)).join(', '));
  });
  const relations = db.getRels().map(({ type, from, to, label, techn }) => {
    const what = withTechnology(plainLabel(label.text), techn);
    return joinParts(': ', `${nameOf(from)} ${type === 'birel' ? '↔' : '→'} ${nameOf(to)}`, what);
  });
  return [...parts, ...groups, ...relations];
}
