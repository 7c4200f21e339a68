import type { MdastPluginEntry } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import { type Fault, report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';
import { literally } from './literal-advice.ts';
import { VOID_WITHOUT_ATTRIBUTES, EXTERNAL, isElement, OPTIONAL_END, DOCUMENT_ONLY, VOID } from './html-elements.ts';

/** A comment, or a tag: its slash, its name, its attributes. */
const TAGS =
  /<!--(?<comment>[^]*?)(?<end>-->|$)|<(?<slash>\/?)(?<name>[A-Za-z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const HANDLER = /(?:^|\s)(on[a-z]+)\s*=/i;

const asText = (tag: string): Fault => ({
  cause: `HTML에 없는 태그여서 글이 사라집니다: ${tag}`,
  fix: literally(tag),
});

/** True for an element that needs an end tag. */
const isClosable = (name: string): boolean => {
  const lower = name.toLowerCase();
  return isElement(name) && !DOCUMENT_ONLY.has(lower) && !VOID.has(lower);
};

/** Checks a single tag. */
export function inspectTag(name: string, attributes: string, tag: string): Fault | undefined {
  const lower = name.toLowerCase();
  if (!isElement(name)) return asText(tag);
  if (DOCUMENT_ONLY.has(lower) || (VOID.has(lower) && !VOID_WITHOUT_ATTRIBUTES.has(lower) && !/=/.test(attributes)))
    return asText(tag);
  if (EXTERNAL.has(lower))
    return {
      cause: `다른 사이트의 것을 불러오거나 실행하는 태그는 쓸 수 없습니다: <${lower}>`,
      fix: '주소를 [제목](https://…) 처럼 링크로 적으세요. 글자 그대로면 백틱으로 감싸세요.',
    };
  const handler = HANDLER.exec(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))?.[1];
  if (handler)
    return {
      cause: `페이지의 정책이 막아 돌지 않는 속성입니다: ${handler}`,
      fix: '그 속성을 지우세요.',
    };
  return;
}

/** An open element. */
type Open = { name: string; tag: string; line: number };

/**
 * Finds unknown tags, unclosed elements, and external content in the HTML of Markdown. The MDX parser has its own
 * errors.
 */
export const htmlTags: MdastPluginEntry = () => {
  const open: Open[] = [];
  /** Names already reported, whose end tags are not reported again. */
  const reported = new Set<string>();
  return defineCheck('html-tags', {
    html(node, ctx) {
      const first = node.position!.start.line;
      let rawText: string | undefined;
      for (const { 0: tag, index, groups } of node.value.matchAll(TAGS)) {
        const line = lineAt(node.value, index, first);
        const { comment, end, slash, name = '', attributes = '' } = groups!;
        const lower = name.toLowerCase();
        const isVector = open.some((element) => ['svg', 'math'].includes(element.name));
        if (comment !== undefined) {
          if (!end && !rawText)
            report(ctx, line, {
              cause: '주석이 끝나지 않아 뒤의 글이 사라집니다: <!--',
              fix: '주석의 끝에 --> 를 적으세요.',
            });
        } else if (rawText) {
          if (slash && lower === rawText) rawText = undefined;
        } else if (slash) {
          const at = open.findLastIndex((element) => element.name === lower);
          if (at >= 0) {
            for (const element of open.splice(at).slice(1)) report(ctx, element.line, unclosed(element));
          } else if (!isVector && !OPTIONAL_END.has(lower) && !VOID.has(lower) && !reported.has(lower))
            report(ctx, line, isElement(name) ? unopened(tag) : asText(tag));
        } else {
          const found = isVector ? undefined : inspectTag(name, attributes, tag);
          if (found) report(ctx, line, found);
          if (found && !isClosable(name)) reported.add(lower);
          if (lower === 'style' || lower === 'script') rawText = lower;
          else if (
            (isVector || isClosable(name)) &&
            !OPTIONAL_END.has(lower) &&
            !(isVector && attributes.endsWith('/'))
          )
            open.push({ name: lower, tag, line });
        }
      }
    },
    after(_root, ctx) {
      for (const element of open) report(ctx, element.line, unclosed(element));
    },
  });
};

const unclosed = ({ name, tag }: Open): Fault => ({
  cause: `끝나지 않는 태그입니다: ${tag}`,
  fix: `</${name}> 로 닫으세요. 글자 그대로면 백틱으로 감싸세요.`,
});

const unopened = (tag: string): Fault => ({
  cause: `여는 태그가 없습니다: ${tag}`,
  fix: `지우거나, 앞에 ${tag.replace('/', '')} 를 적으세요. 글자 그대로면 백틱으로 감싸세요.`,
});
