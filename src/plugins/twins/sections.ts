import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A section of a page: its heading, and the content up to the next heading of its level. */
export interface Section {
  id: string;
  heading: Heading;
  children: RootContent[];
}

const childrenOf = (node: Nodes): RootContent[] => ('children' in node ? (node.children as RootContent[]) : []);

function* sectionsAmong(nodes: RootContent[]): Generator<Section> {
  for (const [index, heading] of nodes.entries()) {
    if (heading.type !== 'heading') {
      yield* sectionsAmong(childrenOf(heading));
      continue;
    }
    if (!heading.data?.id) continue;
    const after = nodes.slice(index + 1);
    const end = after.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
    yield { id: heading.data.id, heading, children: after.slice(0, end < 0 ? undefined : end) };
  }
}

function* footnotesNamedIn(nodes: RootContent[]): Generator<string> {
  for (const node of nodes)
    if (node.type === 'footnoteReference') yield node.identifier;
    else yield* footnotesNamedIn(childrenOf(node));
}

/**
 * @param page syntax tree from `markdown.ts`
 * @returns all sections in order, including subsections; a section in an aside or a list ends with it, and each has the
 *   footnotes that it refers to
 */
export function sectionsOf(page: Root): Section[] {
  const isNote = (node: RootContent) => node.type === 'footnoteDefinition';
  const notes = page.children.filter(isNote);
  return [...sectionsAmong(page.children)].map((section) => {
    const children = section.children.filter((node) => !isNote(node));
    const named = new Set(footnotesNamedIn([section.heading, ...children]));
    return { ...section, children: [...children, ...notes.filter(({ identifier }) => named.has(identifier))] };
  });
}

/** Returns the text of a section's heading. */
export const titleOf = ({ heading }: Section): string => toString(heading);
