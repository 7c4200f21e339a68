import { existsSync, readFileSync } from 'node:fs';
import type { Code } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Problem } from '../../site/problem.ts';
import { brokenFigure, diagramFigure } from './figure.ts';
import { DiagramError, type Layout, type Renderer, type Terms } from './renderer/index.ts';

const titleOf = (node: Readonly<Code>) => /\btitle="([^"]+)"/.exec(node.meta ?? '')?.[1];
/** The title in the diagram itself, as a suggestion. */
const ownTitle = (node: Readonly<Code>) =>
  /^[ \t]*(?:pie\b.*?[ \t])?title:?[ \t]+"?([^"\n]*[^"\s])/m.exec(node.value)?.[1];
const layoutOf = (node: Readonly<Code>) => /\blayout=(\S+)/.exec((node.meta ?? '').replace(/"[^"]*"/g, ''))?.[1];

/** @returns the line of the text that a reason refers to: its own, counted from the fence, or else that of the fence */
const lineOf = (line: number | undefined, { start, end }: NonNullable<Code['position']>) =>
  Math.min(start.line + (line ?? 0), end.line - 1);

/**
 * Counts the lines of a file before the text that is parsed: Astro removes the front matter of `.md` files. In `.mdx` files it
 * replaces the front matter with spaces, so that no lines are missing.
 */
function countRemovedLines(text: string, file: URL | undefined): number {
  if (!file || !existsSync(file)) return 0;
  const content = readFileSync(file, 'utf8');
  return content.slice(0, Math.max(0, content.indexOf(text))).split('\n').length - 1;
}

/**
 * Replaces fences ` ```mermaid title="…" ` with figures: the diagram drawn as SVG, with `layout=cycle` as a ring or a loop, and
 * its title as caption. A fence without a title, or that cannot be drawn, is reported to the check of pages, and becomes a
 * figure that shows the reason.
 *
 * @param renderer draws the diagrams
 * @param base path that the site is served under, prepended to the addresses that nodes link to
 * @param termsFor returns the vocabulary of descriptions in the language of a page
 */
export function diagramFences(
  renderer: Pick<Renderer, 'draw'>,
  base: string,
  termsFor: (page: URL | undefined) => Terms,
): MdastPluginEntry {
  const drawn = async (node: Readonly<Code>, id: string, title: string, terms: Terms): Promise<string | Problem> => {
    const layout = layoutOf(node);
    if (layout !== undefined && layout !== 'cycle')
      return {
        line: node.position!.start.line,
        cause: `없는 배치입니다: layout=${layout}`,
        fix: '순환은 layout=cycle로 적고, 다른 그림에서는 지우세요.',
      };
    try {
      const drawing = await renderer.draw(node.value, layout satisfies Layout | undefined, terms);
      return diagramFigure(drawing, { id, title, source: drawing.source, base });
    } catch (error) {
      // Catches any error: Astro only logs what a plugin throws, and publishes the page without its text.
      const { line, cause, fix } =
        error instanceof DiagramError
          ? error.reason
          : { line: undefined, cause: (error as Error).message, fix: undefined };
      return {
        line: lineOf(line, node.position!),
        cause: `그릴 수 없는 다이어그램입니다: ${cause}`,
        fix: fix ?? '위에 적힌 곳을 고치세요.',
      };
    }
  };
  /** @returns the figure, or all its problems */
  const figureOf = async (node: Readonly<Code>, id: string, terms: Terms): Promise<string | Problem[]> => {
    const title = titleOf(node);
    const figure = await drawn(node, id, title ?? '', terms);
    if (title && typeof figure === 'string') return figure;
    const untitled = {
      line: node.position!.start.line,
      cause: '다이어그램에 이름이 없습니다.',
      fix: `\`\`\`mermaid title="${ownTitle(node) ?? '보여 주는 것'}" 처럼 적으세요.`,
    };
    return [...(title ? [] : [untitled]), ...(typeof figure === 'string' ? [] : [figure])];
  };
  return ({ fileURL }) => {
    let count = 0;
    return defineMdastPlugin({
      name: 'diagram-fences',
      options: { position: true },
      async code(node, ctx) {
        if (node.lang !== 'mermaid') return;
        const figure = await figureOf(node, `diagram-${++count}`, termsFor(fileURL));
        if (typeof figure === 'string') return ctx.replaceNode(node, { type: 'html', value: figure });
        const removed = countRemovedLines(ctx.source, fileURL);
        const problems = figure.map((problem) => ({ ...problem, line: problem.line + removed }));
        ctx.data.problems?.push(...problems);
        ctx.replaceNode(node, { type: 'html', value: brokenFigure(problems[0]!, fileURL, node.value) });
      },
    });
  };
}
