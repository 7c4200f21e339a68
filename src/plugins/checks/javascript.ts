/** Finds names in the JavaScript of MDX pages. */
import { parseSync } from 'rolldown/utils';

interface Node {
  type: string;
  [key: string]: unknown;
}

export interface Names {
  /** Names that the code defines: variables, parameters, functions, imports. */
  bound: Set<string>;
  /** Names that it reads. */
  used: Set<string>;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const nodesIn = (value: unknown): Node[] => [value].flat().filter(isNode);

/** Keys of nodes whose names are not variables, such as property names. */
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

/** Keys of nodes below which names are defined. */
const BINDING = new Set(['params', 'param', 'id', 'local']);

/**
 * @param program ESTree syntax tree
 * @returns all names in it, regardless of scopes: a name that is bound anywhere counts as bound everywhere
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

/** Returns the names that the imports and exports of a page define. */
export const moduleNames = (code: string): Set<string> => namesIn(parseSync('page.jsx', code).program).bound;
