import { joinParts } from './join-parts.ts';

type Expression =
  | { type: 'terminal'; value: string }
  | { type: 'nonterminal'; name: string }
  | { type: 'special'; text: string }
  | { type: 'sequence'; elements: Expression[] }
  | { type: 'choice'; alternatives: Expression[] }
  | { type: 'optional'; element: Expression }
  | { type: 'repetition'; element: Expression; min: number; max: number | null; separator?: Expression };
type Grammar = { getRules(): { name: string; definition: Expression; comment?: string }[] };

/** @returns each rule in the W3C's EBNF (XML 1.0 § 6), regardless of the notation of the source: 수 = 숫자+ */
export const describeGrammar = (db: Grammar): string[] =>
  db
    .getRules()
    .map(({ name, definition, comment }) =>
      joinParts(' ', `${name} = ${write(definition)}`, comment && `(${comment})`),
    );

function write(part: Expression): string {
  switch (part.type) {
    case 'terminal':
      return part.value.includes('"') ? `'${part.value}'` : `"${part.value}"`;
    case 'nonterminal':
      return part.name;
    case 'special':
      return `? ${part.text} ?`;
    case 'sequence':
      return part.elements.map((element) => (element.type === 'choice' ? grouped(element) : write(element))).join(' ');
    case 'choice':
      return part.alternatives.map(write).join(' | ');
    case 'optional':
      return `${grouped(part.element)}?`;
    case 'repetition':
      return repeated(part);
  }
}

const grouped = (part: Expression): string =>
  part.type === 'terminal' || part.type === 'nonterminal' || part.type === 'special' ? write(part) : `(${write(part)})`;

function repeated({ element, min, max, separator }: Extract<Expression, { type: 'repetition' }>): string {
  const isEndless = max === null || max === Infinity;
  if (separator && isEndless && min <= 1) {
    const list = `${grouped(element)} (${write(separator)} ${grouped(element)})*`;
    return min === 0 ? `(${list})?` : list;
  }
  const times = isEndless ? ({ 0: '*', 1: '+' }[min] ?? `{${min},}`) : min === max ? `{${min}}` : `{${min},${max}}`;
  return grouped(element) + times;
}
