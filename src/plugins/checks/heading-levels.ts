import type { MdastPluginEntry } from 'satteri';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

const marks = (level: number) => '#'.repeat(level);

/** Checks the levels of headings in a note: the title is the only heading of the first level, and no level is skipped. */
export const headingLevels: MdastPluginEntry = () => {
  let above = 1;
  return defineCheck('heading-levels', {
    heading(node, ctx) {
      const { depth } = node;
      const text = ctx.textContent(node).replace(/\s+/g, ' ');
      if (depth === 1)
        report(ctx, node, {
          cause: `본문에 첫째 단계의 제목이 있습니다: # ${text}`,
          fix: '페이지의 제목이면 머리말의 title에 적고 지우세요. 아니면 ## 로 시작하고, 코드의 주석이면 ```text 와 ``` 사이에 두세요.',
        });
      else if (depth > above + 1)
        report(ctx, node, {
          cause: `제목의 단계를 건너뛰었습니다: ${above > 1 ? `${marks(above)} 다음에 ` : '첫 제목이 '}${marks(depth)} ${text}`,
          fix: `${marks(above + 1)} ${text} 처럼 적으세요.`,
        });
      above = depth;
    },
  });
};
