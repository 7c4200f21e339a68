/** Makes room for titles of groups that have several lines. */
import type { MermaidConfig } from 'mermaid';

type Margin = NonNullable<NonNullable<MermaidConfig['flowchart']>['subGraphTitleMargin']>;

/** Height of a line in px. */
const LINE_HEIGHT = 17.6;

/**
 * Lays out a flowchart again if a title of a group has several lines: Mermaid leaves room for one, and would draw the others
 * over the nodes.
 * @param render draws the flowchart with a margin of the titles
 */
export async function withRoomForTitles<E extends Element>(render: (margin: Margin) => Promise<E>): Promise<E> {
  const root = await render({ top: 0, bottom: 0 });
  const titles = [...root.querySelectorAll('.cluster-label')];
  const lines = Math.max(1, ...titles.map((title) => title.querySelectorAll('.text-outer-tspan').length));
  return lines === 1 ? root : render({ top: 0, bottom: Math.ceil((lines - 1) * LINE_HEIGHT) });
}
