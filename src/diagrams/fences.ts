import type { Code } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { parseError } from './parse.ts';

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

const titleOf = (node: Readonly<Code>) => /\btitle="([^"]+)"/.exec(node.meta ?? '')?.[1];

/**
 * A fence ` ```mermaid title="…" ` becomes a figure with its title as caption. The browser draws it; without script its
 * source stays readable. Reports a fence without a title, and one that Mermaid cannot read.
 *
 * @param base path that the site is served under, put in front of the addresses that nodes lead to
 */
export function diagramFences(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'diagram-fences',
    options: { position: true },
    async code(node, ctx) {
      if (node.lang !== 'mermaid') return;
      const title = titleOf(node);
      const { problems } = ctx.data;
      if (problems) {
        const line = node.position!.start.line;
        if (!title)
          problems.push({
            line,
            cause: '다이어그램에 이름이 없습니다.',
            mend: '```mermaid title="보여 주는 것" 처럼 적으세요.',
          });
        const reason = await parseError(node.value);
        if (reason)
          problems.push({
            line,
            cause: `Mermaid가 읽지 못하는 다이어그램입니다: ${reason}`,
            mend: '위에 적힌 곳을 고치세요.',
          });
      }
      const caption = escapeHtml(title ?? '');
      const source = escapeHtml(node.value.replace(/^(\s*click \S+ ")(?=\/)/gm, `$1${prefix}`));
      ctx.replaceNode(node, {
        type: 'html',
        value: `<figure class="diagram"><mermaid-diagram><pre>${source}</pre></mermaid-diagram><figcaption>${caption}</figcaption></figure>`,
      });
    },
  });
}
