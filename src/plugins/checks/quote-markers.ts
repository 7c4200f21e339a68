import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** Finds prompts of Python, `>>> print(1)`, which Markdown reads as the markers of nested block quotes. */
export const quoteMarkers = defineCheck('quote-markers', {
  blockquote(node, ctx) {
    const source = sourceOf(node, ctx);
    if (!/^>>> [^\sㄱ-힣]/.test(source)) return;
    report(ctx, node, {
      cause: `줄 앞의 >>> 가 겹친 인용이 됩니다: ${source}`,
      fix: '```python 과 ``` 사이에 두세요. 겹친 인용이면 > > > 처럼 띄어 적으세요.',
    });
  },
});
