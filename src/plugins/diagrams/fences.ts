import type { Code } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import '../../site/problem.ts';
import { brokenFigure, diagramFigure } from './figure.ts';
import { DiagramRefused, Renderer } from './renderer/index.ts';

const renderer = new Renderer();

const titleOf = (node: Readonly<Code>) => /\btitle="([^"]+)"/.exec(node.meta ?? '')?.[1];

/**
 * The line of the file that a reason speaks of, where it names one of the diagram's; else that of the fence. Where a
 * bracket is left open, Mermaid names a line behind the end.
 */
function lineOf(reason: string, { start, end }: NonNullable<Code['position']>): number {
  const line = Number(/\bline:?\s+(\d+)/i.exec(reason)?.[1] ?? 0);
  return Math.min(start.line + line, end.line - 1);
}

/**
 * A fence ` ```mermaid title="…" ` becomes a figure with the diagram drawn as SVG and its title as caption. Reports a
 * fence without a title, and one that cannot be drawn.
 *
 * @param base path that the site is served under, put in front of the addresses that nodes lead to
 */
export function diagramFences(base: string): MdastPluginEntry {
  return () => {
    let count = 0;
    return defineMdastPlugin({
      name: 'diagram-fences',
      options: { position: true },
      async code(node, ctx) {
        if (node.lang !== 'mermaid') return;
        const id = `diagram-${++count}`;
        const title = titleOf(node);
        const line = node.position!.start.line;
        if (!title)
          ctx.data.problems?.push({
            line,
            cause: '다이어그램에 이름이 없습니다.',
            mend: '```mermaid title="보여 주는 것" 처럼 적으세요.',
          });
        let value: string;
        try {
          const drawing = await renderer.draw(node.value);
          value = diagramFigure(drawing, { id, title: title ?? '', source: drawing.source, base });
        } catch (error) {
          if (!(error instanceof DiagramRefused)) throw error;
          ctx.data.problems?.push({
            line: lineOf(error.message, node.position!),
            cause: `그릴 수 없는 다이어그램입니다: ${error.message}`,
            mend: '위에 적힌 곳을 고치세요.',
          });
          value = brokenFigure(error.message, node.value);
        }
        ctx.replaceNode(node, { type: 'html', value });
      },
    });
  };
}
