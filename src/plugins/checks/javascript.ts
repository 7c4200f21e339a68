/** Names in JavaScript, as a page in MDX has it. */
import { parseSync } from 'rolldown/utils';

interface Node {
  type: string;
  [key: string]: unknown;
}

export interface Names {
  /** Those that the code gives a value: variables, parameters, functions, what it imports. */
  bound: Set<string>;
  /** Those that it reads. */
  used: Set<string>;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const nodesIn = (value: unknown): Node[] => [value].flat().filter(isNode);

/** The keys of a node that hold names of nothing, such as those of properties; all else in it is looked at. */
const LABELS: Record<string, string[]> = {
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ExportSpecifier: ['local', 'exported'],
  ImportSpecifier: ['imported'],
  JSXAttribute: ['name'],
  JSXClosingElement: ['name'],
  JSXMemberExpression: ['property'],
  LabeledStatement: ['label'],
  MetaProperty: ['meta', 'property'],
};

/** The keys of a node below which names get a value. */
const BINDING = new Set(['params', 'param', 'id', 'local']);

/**
 * @param program a syntax tree as of ESTree
 * @returns all names in it, whatever their scopes: what is bound anywhere counts as bound everywhere
 */
export function namesIn(program: unknown): Names {
  const names: Names = { bound: new Set(), used: new Set() };
  const visit = (node: Node, binds: boolean) => {
    if (node.type === 'Identifier') return void names[binds ? 'bound' : 'used'].add(node.name as string);
    if (node.type === 'JSXIdentifier')
      return void (/^[A-Z]/.test(node.name as string) && names.used.add(node.name as string));
    for (const [key, value] of Object.entries(node)) {
      if (LABELS[node.type]?.includes(key)) continue;
      if ((key === 'property' || key === 'key') && !node.computed) continue;
      const isDefault = node.type === 'AssignmentPattern' && key === 'right';
      for (const child of nodesIn(value)) visit(child, !isDefault && key !== 'body' && (binds || BINDING.has(key)));
    }
  };
  for (const node of nodesIn(program)) visit(node, false);
  return names;
}

/** What the imports and exports of a page give it. */
export const moduleNames = (code: string): Set<string> => namesIn(parseSync('page.jsx', code).program).bound;
