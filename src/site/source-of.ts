import type { Nodes } from 'mdast';

/** @returns the source of a node that has a position */
export const sourceOf = ({ position }: Readonly<Pick<Nodes, 'position'>>, { source }: { source: string }): string =>
  source.slice(position!.start.offset, position!.end.offset);
