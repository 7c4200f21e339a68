import { runInNewContext } from 'node:vm';
import type { RootContent } from 'mdast';
import { parseSync } from 'rolldown/utils';
import type { MdastPluginEntry, MdastVisitorContext } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';
import { moduleNames, namesIn } from './javascript.ts';
import type { MdxElement } from './mdx-elements.ts';

type MdxExpression = Readonly<Extract<RootContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>>;

/** Globals of the language itself: `Math`, `JSON`. */
const GLOBALS = new Set<string>(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]);

/** Names that Astro provides in every MDX page. */
const GIVEN = new Set(['props', 'frontmatter', 'getHeadings']);

/**
 * Returns the values of an expression, which may be empty, as for a comment, or a list; parsed as an array for that.
 */
function valuesOf(expression: string) {
  const [statement] = parseSync('page.jsx', `[${expression}\n]`, { preserveParens: false }).program.body;
  const array = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  return array?.type === 'ArrayExpression' ? array.elements.filter((value) => value !== null) : [];
}

type Value = ReturnType<typeof valuesOf>[number];

/** True for values that a page would show without the braces or not at all: `{3}`, `{{ a: 1 }}`, `{Map}`. */
const isText = (value: Value): boolean =>
  (value.type === 'Literal' && typeof value.value !== 'string') ||
  (value.type === 'Identifier' && GLOBALS.has(value.name)) ||
  /^(?:Object|Function|ArrowFunction|Class|This|Unary)Expression$/.test(value.type);

interface Found {
  line: number;
  /** As written: `{name}`. */
  text: string;
  expression: string;
  /** True in the text of a page, false in a tag. */
  isShown: boolean;
}

/**
 * Finds braces in the text of a page that MDX would parse as JavaScript, most often variable names: `${HOME}`, `{a,
 * b}`.
 */
export const mdxExpressions: MdastPluginEntry = () => {
  const modules: string[] = [];
  const found: Found[] = [];
  const element = ({ attributes, position }: MdxElement, ctx: MdastVisitorContext) => {
    const { start, end } = position!;
    for (const attribute of attributes) {
      const { value } = attribute;
      const expression = typeof value === 'object' ? value?.value : attribute.type === 'mdxJsxAttribute' ? null : value;
      if (expression == null) continue;
      const text = `{${expression}}`;
      const before = ctx.source.slice(start.offset, end.offset).split(text, 1)[0]!;
      found.push({ line: lineAt(before, before.length, start.line), text, expression, isShown: false });
    }
  };
  const expression = ({ value, position }: MdxExpression, ctx: MdastVisitorContext) => {
    const { line, offset } = position!.start;
    const dollar = ctx.source[offset! - 1] === '$' ? '$' : '';
    found.push({ line, text: `${dollar}{${value}}`, expression: value, isShown: true });
  };
  return defineCheck('mdx-expressions', {
    mdxjsEsm: ({ value }) => void modules.push(value),
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    after(_root, ctx) {
      const defined = moduleNames(modules.join('\n'));
      const asText = '글자 그대로면 백틱으로 감싸거나 { 를 \\{ 로 적으세요.';
      for (const { line, text, expression, isShown } of found) {
        const add = (cause: string, fix: string) => report(ctx, line, { cause: `${cause}: ${text}`, fix });
        const values = valuesOf(expression);
        const { used, bound } = namesIn(values);
        const unknown = [...used].filter((name) => ![defined, bound, GLOBALS, GIVEN].some((names) => names.has(name)));
        if (unknown.length)
          add(
            `중괄호 안에 모르는 이름이 있습니다(${unknown.join(', ')})`,
            isShown ? asText : '그 이름을 머리말 아래에서 import나 export로 정하세요.',
          );
        else if (isShown && (values.length > 1 || !expression.trim() || values.some(isText)))
          add('중괄호가 글자로 보이지 않습니다', asText);
      }
    },
  });
};
