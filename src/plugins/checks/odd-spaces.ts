import { findAll, type ProseCheck } from './prose-check.ts';

/** Invisible characters and spaces that Markdown does not treat as spaces. They come with text copied from pages and chats. */
const ODD = String.raw`[^\S \t\r\n]|[\u00ad\u200b-\u200d\u2060]`;
const ANY = `(?:${ODD}|[ \\t])`;

/** Beginning of a heading, a list item, a quotation or a task, that is text because of such a character. */
const MARK = String.raw`(?:#{1,6}|[-*+]|\d{1,3}[.)]|>)${ANY}+(?=\S)|\[(?:[xX]|${ANY})\]${ANY}+(?=\S)`;
const LINE = new RegExp(`^(?=[^\\n]{0,8}?(?:${ODD}))(?<start>${ANY}*(?:${MARK}))[^\\n]*`, 'gm');

/** Finds lists, headings and tasks that appear as text because of an odd space: `-\u00a0글`. */
export const oddSpaces: ProseCheck = (prose) =>
  findAll(prose, LINE, ({ 0: text, groups }) => {
    const odd = new RegExp(ODD).exec(groups!.start!)?.[0];
    if (!odd) return;
    const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      cause: `빈칸처럼 보이는 글자(U+${code}) 때문에 Markdown이 글자로 보입니다: ${text.trim()}`,
      fix: '줄의 앞에 있는 빈칸을 지우고 다시 치세요.',
    };
  });
