import { findAll, type ProseCheck } from './prose-check.ts';

const quote = '글자 그대로면 백틱으로 감싸세요.';

/** Each pattern, and what was meant by it. */
const MISSES: [pattern: RegExp, cause: string, fix: string][] = [
  [/^[ \t]*#{2,6}(?=[^\s#!])[^\n]*/gm, '제목이 글자로 보입니다', `# 뒤에 빈칸을 두세요. ${quote}`],
  [/^[ \t]*(?:[-*+]\[[ xX]\]|\[\] )[^\n]*/gm, '할 일이 글자로 보입니다', `- [ ] 할 일 처럼 빈칸을 두세요. ${quote}`],
  [
    /(?<![\\=\w])==(?=[^\s=])[^=\n]*(?<!\s)==(?![=\w])/g,
    '형광펜이 글자로 보입니다',
    `<mark>글</mark> 처럼 적으세요. ${quote}`,
  ],
  [
    /(?<![\\\]\w])!?\[[^[\]\n]+\] \((?:https?:|\.{0,2}\/)[^()\n]*\)/g,
    '링크가 글자로 보입니다',
    `대괄호와 괄호를 붙여 쓰세요. ${quote}`,
  ],
];

/** Marks of Markdown, or of what is near to it, but for a blank or a letter: they would be text. */
export const nearMisses: ProseCheck = (prose) =>
  MISSES.flatMap(([pattern, cause, fix]) =>
    findAll(prose, pattern, ([text]) => ({ cause: `${cause}: ${text.trim()}`, fix })),
  );
