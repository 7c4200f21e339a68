import { report } from '../../site/problem.ts';
import { PROPERTY_NAMES } from '../../site/property-names.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

const PROPERTY = new RegExp(`^(?:${PROPERTY_NAMES})\\s*:(?=\\s|$)`);

/** Finds lines such as `Created: …` above an exported text: properties there, but a paragraph here. */
export const leadingProperties = defineCheck('leading-properties', {
  before(root, ctx) {
    for (const node of root.children) {
      if (node.type === 'heading' && node.depth === 1) continue;
      const lines = sourceOf(node, ctx).split('\n');
      if (node.type !== 'paragraph' || !PROPERTY.test(lines[0]!)) return;
      for (const [index, line] of lines.entries())
        if (PROPERTY.test(line))
          report(ctx, node.position!.start.line + index, {
            cause: `내보낸 속성이 본문에 남아 있습니다: ${line.trim()}`,
            fix: '그 줄을 지우세요. 검색 결과에 보일 한 문장은 머리말의 description에 적습니다.',
          });
    }
  },
});
