import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

const STRINGS = /'[^']*'|"[^"]*"|`[^`]*`|\/\/.*/g;
const LINE =
  /^(?:import\s+(?:[\w$*{}\s,]+\s+from\s+)?''|export\s+(?:\{|default\s+(?:async|class|function)\b|default\s+\S+$|(?:async\s+)?(?:class|function)\s+[\w$]+\b.*[{(]|(?:const|let|var)\s+[\w$]+[^=]*=))/;

/** True for a line of JavaScript, but not for a sentence about it, which has Hangul outside strings. */
const isCode = (line: string): boolean => {
  const bare = line.trim().replace(STRINGS, "''");
  return LINE.test(bare) && !/\p{Script=Hangul}/u.test(bare);
};

/** Finds `import` and `export` in `.md` files, where they are paragraphs. */
export const moduleLines = defineCheck('module-lines', {
  paragraph(node, ctx) {
    if (ctx.sourceFormat === 'mdx') return;
    const [line = ''] = sourceOf(node, ctx).split('\n', 1);
    if (!isCode(line)) return;
    report(ctx, node, {
      cause: `.md 파일에서는 글자로 보이는 줄입니다: ${line}`,
      fix: '파일 이름을 .mdx로 바꾸세요. 코드를 보이려면 ``` 사이에 두세요.',
    });
  },
});
