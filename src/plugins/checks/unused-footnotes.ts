import type { FootnoteDefinition } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/** Finds footnotes that are not shown: those without a reference, and all but the first with the same name. */
export const unusedFootnotes: MdastPluginEntry = () => {
  const used = new Set<string>();
  const definitions: Readonly<FootnoteDefinition>[] = [];
  return defineCheck('unused-footnotes', {
    footnoteReference: ({ identifier }) => void used.add(identifier),
    footnoteDefinition: (node) => void definitions.push(node),
    after(_root, ctx) {
      const lines = new Map<string, number>();
      for (const { identifier, label, position } of definitions) {
        const { line } = position!.start;
        const first = lines.get(identifier);
        if (first)
          report(ctx, line, {
            cause: `각주 [^${label}] 의 내용이 ${first}번째 줄에도 있어 보이지 않습니다.`,
            fix: '둘 가운데 하나의 이름을 바꾸세요.',
          });
        else if (!used.has(identifier))
          report(ctx, line, {
            cause: `가리키는 곳이 없는 각주여서 보이지 않습니다: [^${label}]`,
            fix: `본문에 [^${label}] 을 적거나, 각주를 지우세요.`,
          });
        lines.set(identifier, first ?? line);
      }
    },
  });
};
