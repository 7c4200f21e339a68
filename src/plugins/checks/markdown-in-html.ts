import { Parser } from 'htmlparser2';
import type { MdastVisitorContext } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/** Elements whose text is code or a drawing. */
const IGNORED = new Set(['code', 'math', 'pre', 'script', 'style', 'svg', 'textarea']);

/**
 * Matches links, pictures, bold text, code, and lines that begin a heading, a list, a table or a code block. A number or a dash
 * after a tag is text: `<summary>1. 답</summary>`.
 */
const MARKDOWN =
  /!?\[[^\]\n]*\]\([^()\n]+\)|\*\*(?=[^\s*])[^*\n]+\*\*|`[^`\n]+`|(?<=\n)[ \t]*(?:```|~~~|#{1,6}[ \t]|[-*+][ \t]|\d+\.[ \t]|\|[^\n]*\|)[^\n]*/;

/** Reports Markdown in the text of HTML that begins on line `first`. */
function inspect(html: string, first: number, ctx: MdastVisitorContext): void {
  let ignored = 0;
  const handler = {
    onopentag: (name: string) => void (ignored += Number(IGNORED.has(name))),
    onclosetag: (name: string) => void (ignored -= Number(IGNORED.has(name))),
    ontext(text: string) {
      const found = ignored ? null : MARKDOWN.exec(text);
      if (!found) return;
      report(ctx, lineAt(html, parser.startIndex + found.index, first), {
        cause: `HTML 안이어서 Markdown이 글자로 보입니다: ${found[0].trim()}`,
        fix: '태그와 글 사이에 빈 줄을 두세요. <summary>처럼 한 줄이면 <b>, <code>, <a href="…"> 로 적으세요.',
      });
    },
  };
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(html);
}

/** Checks HTML blocks, which end at a blank line, and whose Markdown appears as text. */
export const markdownInHtml = defineCheck('markdown-in-html', {
  html: ({ value, position }, ctx) => inspect(value, position!.start.line, ctx),
});
