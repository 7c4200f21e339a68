import type { RootContent } from 'mdast';
import type { MdastPluginEntry, MdastVisitorContext } from 'satteri';
import { type Fault, report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';
import { isElement } from './html-elements.ts';
import { inspectTag } from './html-tags.ts';
import { moduleNames } from './javascript.ts';
import { LITERAL, literally } from './literal-advice.ts';
import { COMPONENTS, alternativeTo, isStarlightComponent } from './starlight-components.ts';

/** An element of JSX: a component, or HTML. */
export type MdxElement = Readonly<Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>;

/** Returns the attributes of an element with literal values, `"글"` or `{'글'}`, by their names in lower case. */
export const literalAttributes = ({ attributes }: MdxElement): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.value == null) return [];
      const { name, value } = attribute;
      const literal = typeof value === 'string' ? value : /^\s*(["'`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(value.value)?.[2];
      return literal === undefined ? [] : [[name.toLowerCase(), literal]];
    }),
  );

/** Explains an element that is neither HTML nor defined on its page. */
function explainUnknown(name: string): Fault {
  if (/^[a-z]/.test(name)) return { cause: `HTML에 없는 태그입니다: <${name}>`, fix: literally(`<${name}>`) };
  if (!isStarlightComponent(name))
    return { cause: `없는 컴포넌트입니다: <${name}>`, fix: `${alternativeTo(name)} ${LITERAL}` };
  return {
    cause: `가져오지 않은 컴포넌트입니다: <${name}>`,
    fix: `머리말 아래에 import { ${name} } from '${COMPONENTS}'; 를 적으세요. ${LITERAL}`,
  };
}

/** Checks elements in MDX, which must be imported components or HTML elements. */
export const mdxElements: MdastPluginEntry = () => {
  const modules: string[] = [];
  const elements: { name: string; line: number }[] = [];
  const element = (node: MdxElement, ctx: MdastVisitorContext) => {
    const { name, attributes, position } = node;
    const { line } = position!.start;
    if (!name) return;
    const [root = ''] = name.split('.');
    if (/^[A-Z]/.test(root) || name.includes('.')) elements.push({ name: root, line });
    else if (!isElement(name) && !name.includes('-')) elements.push({ name, line });
    else {
      const written = attributes.map((one) => (one.type === 'mdxJsxAttribute' ? `${one.name}=` : '')).join(' ');
      const found = inspectTag(name, written, `<${name}>`);
      if (found) report(ctx, line, found);
    }
  };
  return defineCheck('mdx-elements', {
    mdxjsEsm: ({ value }) => void modules.push(value),
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    after(_root, ctx) {
      const names = moduleNames(modules.join('\n'));
      for (const { name, line } of elements) if (!names.has(name)) report(ctx, line, explainUnknown(name));
    },
  });
};
