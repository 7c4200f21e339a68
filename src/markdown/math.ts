import type { RootContent } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import temml from 'temml';
import { lineAt } from '../site/line-at.ts';
import { report } from '../site/problem.ts';
import { sourceOf } from '../site/source-of.ts';
import { explainMath } from './math-errors.ts';
import { findJoinedWords } from './math-words.ts';

interface Formula {
  value: string;
  /** Line of the page at which its source starts. */
  line: number;
  /** Whether it is displayed on a separate line. */
  display: boolean;
}

/** The source of a formula in several lines with its last sign. */
const CLOSED = /\n[\s>]*\${2,}\s*$/;

const escape = (text: string) => text.replace(/[&<>"{}\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Renders a formula as HTML on one line, because an empty line would end the HTML in Markdown. */
function draw({ value, display }: Formula, label: string): string {
  const options = { displayMode: display, throwOnError: true, annotate: false };
  const math = temml
    .renderToString(value, options)
    .replace('<math', '<math data-pagefind-ignore')
    .replaceAll('\n', ' ');
  const source = `data-source="${escape(value)}" data-language="math"`;
  // `not-content`: Starlight would add margins between the elements of a formula.
  if (!display) return `<span class="not-content" ${source}>${math}</span>`;
  const frame = `class="math-frame not-content" role="group" tabindex="0" aria-label="${escape(label)}"`;
  return `<span ${frame} ${source}>${math}</span>`;
}

/**
 * Converts formulas in TeX, `$$a^2$$`, to MathML, which browsers and screen readers support. An invalid formula is reported
 * when pages are checked, and shown as source. A single dollar sign is literal: `$HOME`, `$5`.
 *
 * @param label accessible name of the frame in which a wide formula scrolls
 */
export function math(label: string) {
  const htmlOf = (formula: Formula, ctx: MdastVisitorContext): string => {
    try {
      const html = draw(formula, label);
      const words = findJoinedWords(formula.value);
      const shown = words?.replace(/\s+/g, ' ');
      if (words)
        report(ctx, lineAt(formula.value, formula.value.indexOf(words), formula.line), {
          cause: `수식 안의 낱말이 빈칸 없이 이어집니다: ${shown}`,
          fix: `수식이 아니면 달러 기호를 백틱으로 감싸고, 수식이면 \\text{${shown}} 처럼 적으세요.`,
        });
      return html;
    } catch (error) {
      const { cause, fix, position } = explainMath(error as Error, formula.value);
      report(ctx, lineAt(formula.value, position, formula.line), {
        cause: `읽을 수 없는 수식입니다: ${cause}`,
        fix: `${fix} 수식이 아니면 달러 기호 앞에 \\를 붙이세요.`,
      });
      return `<code>${escape(formula.value)}</code>`;
    }
  };
  const drawBlock = (node: Readonly<Extract<RootContent, { type: 'code' | 'math' }>>, ctx: MdastVisitorContext) => {
    const html = htmlOf({ value: node.value, line: node.position!.start.line + 1, display: true }, ctx);
    ctx.replaceNode(node, { type: 'paragraph', children: [{ type: 'html', value: html }] });
  };
  return defineMdastPlugin({
    name: 'math',
    options: { position: true },
    math(node, ctx) {
      if (CLOSED.test(sourceOf(node, ctx))) return drawBlock(node, ctx);
      report(ctx, node, {
        cause: '수식이 끝나지 않아 뒤의 글이 모두 수식으로 보입니다: $$',
        fix: '수식의 끝에 $$ 만 있는 줄을 적으세요. 글자 그대로면 백틱으로 감싸세요.',
      });
    },
    inlineMath(node, ctx) {
      const parent = ctx.parent(node);
      const display = parent?.type === 'paragraph' && parent.children.length === 1;
      const html = htmlOf({ value: node.value, line: node.position!.start.line, display }, ctx);
      ctx.replaceNode(node, { type: 'html', value: html });
    },
    code(node, ctx) {
      if (node.lang === 'math') drawBlock(node, ctx);
    },
  });
}
