import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { defineHastPlugin } from 'satteri';

/**
 * A sign in place of a hyphen at the start of an item, as copies of documents have it: `• 글`, `-> 글`, `① 글`, `ㄱ. 글`, `1-1. 글`,
 * `Step 1. 글`, `예) 글`.
 */
const SIGN =
  /^(?:(?:[•·∙‣⁃ㆍ–—－→⇒※]|[-=]>|\p{So}|\p{Extended_Pictographic}|\p{No}|\d\ufe0f?\u20e3|\(\d{1,2}\))\ufe0f?[ \t]*|(?:ㅇ|(?:[A-Za-zㄱ-ㅎ가나다라마바사아자차카타파하]\d{0,2}|\d{1,2}(?:[-.]\d{1,2})+)[.)]|[A-Za-z가-힣]{1,8}(?: ?\d{1,2}[.)]|\)))[ \t]+)(?=[^\s|])/u;
/** A label at the start of a line: `**질문:** 글`, `**날짜**: 글`, `SLI : 지표`, `[장점] 글`. */
const LABEL =
  /^(?:\*\*[^*\n]{1,30}(?:[:：]\*\*|\*\* ?[:：])|[^\s:：*[|][^:：*|\n]{0,19} ?[:：][ \t]+(?=\S)|\[[^\][\n]{1,20}\][ \t]+(?=\S))/;

/** A line that is entirely bold, as a title above text. */
const TITLE = /^\*\*[^*\n]+\*\*$/;

/** Columns of a line that is too short to be one of wrapped text. */
const SHORT = 60;
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff01-\uff60]/g;

/** Whether a line takes few columns; Hangul and Chinese letters are as wide as two others. */
const isShort = (line: string) => line.trim().replace(WIDE, 'xx').length <= SHORT;

const isItem = (line: string) => SIGN.test(line) || LABEL.test(line);

/** Elements in an item that begin on a line of their own. */
const BLOCKS = new Set(['blockquote', 'div', 'dl', 'ol', 'p', 'pre', 'table', 'ul']);

/** Text of a node, with the asterisks of bold text, and without line feeds other than those of a text. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (isBreak(node) || (node.type === 'element' && BLOCKS.has(node.tagName))) return '';
  // HTML, of which tags take no columns, such as a formula.
  const text = (node.type === 'raw' ? node.value.replace(/<[^>]*>/g, '') : toString(node)).replaceAll('\n', ' ');
  return node.type === 'element' && node.tagName === 'strong' ? `**${text}**` : text;
}

/** True for a line break of Markdown, HTML or MDX. */
function isBreak(node: ElementContent | undefined): boolean {
  if (node?.type === 'raw') return /^<br\b/i.test(node.value);
  return (node?.type === 'element' ? node.tagName : node?.type === 'mdxJsxTextElement' && node.name) === 'br';
}

const lineBreak = (): ElementContent => ({ type: 'element', tagName: 'br', properties: {}, children: [] });

/**
 * Breaks lines that Markdown would join, but that the author did not wrap: those of a paragraph whose lines above its last are
 * all short, `200 OK⏎404 Not Found`; items that are written with signs of other programs or with labels, `• 가⏎• 나`; and
 * below a line that is bold as a whole. Single items among long lines are left alone, because a line of wrapped text may begin
 * with any sign.
 */
export const lineBreaks = defineHastPlugin({
  name: 'line-breaks',
  element: {
    filter: ['p', 'li', 'dd'],
    visit(node, ctx) {
      const lines = node.children.map(textOf).join('').split('\n');
      const isTitle = (index: number) => TITLE.test(lines[index]?.trim() ?? '') && Boolean(lines[index + 1]?.trim());
      const areItems = lines.some((line, index) => isItem(line) && isItem(lines[index + 1] ?? ''));
      const areShort = lines.slice(0, -1).every(isShort);
      const isBreakable = (index: number) =>
        isTitle(index - 1) ||
        (areItems && isItem(lines[index]!)) ||
        (areShort && Boolean(lines[index - 1]?.trim() && lines[index]?.trim()));
      if (!lines.some((_, index) => isBreakable(index))) return;
      let line = 0;
      const children = node.children.flatMap((child, index): ElementContent[] => {
        if (child.type !== 'text') return [child];
        const [first = '', ...others] = child.value.split('\n');
        const isBroken = first === '' && isBreak(node.children[index - 1]);
        return [
          { type: 'text', value: first },
          ...others.flatMap((text, at): ElementContent[] => {
            line += 1;
            const breaks = isBreakable(line) && !(isBroken && at === 0);
            return [...(breaks ? [lineBreak()] : []), { type: 'text', value: `\n${text}` }];
          }),
        ];
      });
      ctx.setProperty(node, 'children', children);
    },
  },
});
