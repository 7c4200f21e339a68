import type { MdastVisitorContext } from 'satteri';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';
import { BOXES } from './directives.ts';
import type { MdxElement } from './mdx-elements.ts';

/** Attributes without which Starlight's components stop a build. */
const REQUIRED: Record<string, string[]> = { Badge: ['text'], Code: ['code'], TabItem: ['label'] };

/** The only values of attributes that stop a build otherwise. */
const VALUES: Record<string, Record<string, readonly string[]>> = {
  Aside: { type: BOXES },
  Badge: {
    size: ['small', 'medium', 'large'],
    variant: ['note', 'danger', 'success', 'caution', 'tip', 'default'],
  },
};

/** Components that contain nothing but one list. */
const LISTS: Record<string, { ordered: boolean; name: string; item: string }> = {
  FileTree: { ordered: false, name: '목록', item: '- 이름' },
  Steps: { ordered: true, name: '번호 목록', item: '1. 글' },
};

function findContents({ name, children }: MdxElement) {
  const list = LISTS[name ?? ''];
  if (!list) return;
  const shown = children.filter((node) => !['mdxFlowExpression', 'mdxTextExpression'].includes(node.type));
  const [only] = shown;
  if (shown.length === 1 && only?.type === 'list' && Boolean(only.ordered) === list.ordered) return;
  return {
    cause: `<${name}> 안에는 ${list.name} 하나만 둘 수 있습니다.`,
    fix: `줄마다 ${list.item} 처럼 적고, 항목 안의 글과 코드는 항목의 글에 맞추어 들여 쓰세요. 다른 글은 밖으로 옮기세요.`,
  };
}

function findAttributes({ name, attributes }: MdxElement) {
  const given = new Map(attributes.map((one) => (one.type === 'mdxJsxAttribute' ? [one.name, one.value] : ['', null])));
  // Others may be among spread attributes: `{...props}`.
  const missing = given.has('') ? [] : (REQUIRED[name ?? ''] ?? []).filter((attribute) => !given.has(attribute));
  const wrong = Object.entries(VALUES[name ?? ''] ?? {}).flatMap(([attribute, values]) => {
    const value = given.get(attribute);
    return typeof value === 'string' && !values.includes(value) ? [{ attribute, value, values }] : [];
  });
  return [
    ...missing.map((attribute) => ({
      cause: `<${name}> 에 ${attribute} 가 없습니다.`,
      fix: `<${name} ${attribute}="…"> 처럼 적으세요.`,
    })),
    ...wrong.map(({ attribute, value, values }) => ({
      cause: `<${name}> 의 ${attribute} 로 쓸 수 없습니다: ${value}`,
      fix: `쓸 수 있는 것: ${values.join(', ')}`,
    })),
  ];
}

function inspect(node: MdxElement, ctx: MdastVisitorContext): void {
  if (!/^[A-Z]/.test(node.name ?? '')) return;
  const found = [...findAttributes(node), findContents(node)];
  for (const problem of found) if (problem) report(ctx, node, problem);
}

/** MDX puts a title and text right below it into a paragraph together; the browser shows a title only outside it. */
function inspectText(node: MdxElement, ctx: MdastVisitorContext): void {
  inspect(node, ctx);
  if (node.name !== 'summary' || ctx.parent(node)?.type !== 'paragraph') return;
  report(ctx, node, {
    cause: '<summary> 바로 아래에 글이 있어 접은 글의 제목이 되지 않습니다.',
    fix: '</summary> 다음에 빈 줄을 두세요.',
  });
}

/** Checks how Starlight's components and folded text are used in MDX: a build would stop without the line. */
export const componentUsage = defineCheck('component-usage', {
  mdxJsxFlowElement: inspect,
  mdxJsxTextElement: inspectText,
});
