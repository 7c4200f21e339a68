import { LITERAL } from './literal-advice.ts';
import { checkRules, findAll, type ProseCheck, type Rule } from './prose-check.ts';

const RULES: Rule[] = [
  [/^[ \t]*#{2,6}(?=[^\s#!])[^\n]*/gm, '제목이 글자로 보입니다', `# 뒤에 빈칸을 두세요. ${LITERAL}`],
  [
    /^<{7} \S[^\n]*/gm,
    'git의 충돌 표시가 남았습니다',
    `남길 글만 두고 <<<<<<<, =======, >>>>>>> 줄을 지우세요. ${LITERAL}`,
  ],
  [
    // Before a particle it is a command of the shell: `[ ] 와 [[ ]]`.
    /^[ \t]*(?:[-*+]\[[ xX]\]|\[[xX]\](?=[가-힣])|(?:\[\] |\[ \] ?)(?![\s([:]|(?:[와과은는가을를의]|에서|에|으?로)\s))[^\n]*/gm,
    '할 일이 글자로 보입니다',
    `- [ ] 할 일 처럼 빈칸을 두세요. ${LITERAL}`,
  ],
  [
    /(?<![\\=\w])==(?=[^\s=])[^=\n]*(?<!\s)==(?![=\w])/g,
    '형광펜이 글자로 보입니다',
    `<mark>글</mark> 처럼 적으세요. ${LITERAL}`,
  ],
  [
    /(?<![\p{L}\p{N}~\\])~~(?!~)[^~\n]+~~(?=[\p{L}\p{N}])/gu,
    '취소선이 글자로 보입니다',
    `<del>글</del>은 처럼 적으세요. ${LITERAL}`,
  ],
  [
    /(?<![\p{L}\p{N}_\\])(_{1,2})(?=[^\s_])[^_\n]*[\p{Script=Hangul} ][^_\n]*(?<!\s)\1(?=\p{Script=Hangul})/gu,
    '밑줄로 감싼 강조가 글자로 보입니다',
    `*글*은, **글**은 처럼 별표로 적으세요. ${LITERAL}`,
  ],
  [
    /(?<![\\\]\w])!?\[[^[\]\n]+\] \((?:https?:|\.{0,2}\/)[^()\n]*\)/g,
    '링크가 글자로 보입니다',
    `대괄호와 괄호를 붙여 쓰세요. ${LITERAL}`,
  ],
  [
    /(?<![\\`])(?<part>`+[^`\n]{0,20})[^\n]*/g,
    '백틱의 짝이 없어 글자로 보입니다',
    '코드의 앞뒤를 같은 수의 백틱으로 감싸세요. 표에서는 코드 안의 | 를 \\| 로 적으세요. 글자 그대로면 앞에 \\를 붙이세요.',
  ],
  [
    /^[ \t]*\|[^\n]*\|[ \t]*\n(?:[ \t]*\|[^\n]*\|[ \t]*(?:\n|$(?![^])))+/gm,
    '표가 글자로 보입니다',
    '머리줄 아래에 머리줄과 칸의 수가 같은 | --- | --- | 줄을 두세요. 그림이면 ```text 와 ``` 사이에 두세요.',
  ],
  [
    /^[ \t]*(?:[├└┌╔│║][ \t│├└]*[─═]|\+[-=]{2}[-+=]*\+)(?:(?<=\n[^\n]*)|(?=[^\n]*\n))[^]*/gm,
    '글자로 그린 그림의 줄과 빈칸이 무너집니다',
    '```text 와 ``` 사이에 두세요.',
  ],
];

/** Items of a list without a space after their numbers or hyphens. A single line may be a sentence. */
const ITEMS = /(?:^[ \t]*(?:\d{1,3}[.)](?=\p{L})|[-+](?=\p{Script=Hangul}))[^\n]*(?:\n|$(?![^]))){2,}/gmu;

/** True if each number is the same as the previous one, or one higher. */
const isCounted = (lines: string[]): boolean => {
  const numbers = lines.map((line) => parseInt(line, 10) || 0);
  return numbers.every((number, index) => index === 0 || [0, 1].includes(number - numbers[index - 1]!));
};

const listItems: ProseCheck = (prose) =>
  findAll(prose, ITEMS, ([text]) => {
    const lines = text.trim().split('\n');
    if (!isCounted(lines)) return;
    return { cause: `목록이 글자로 보입니다: ${lines[0]}`, fix: `1. 글, - 글 처럼 빈칸을 두세요. ${LITERAL}` };
  });

/** Finds Markdown syntax with a missing space or character, which would appear as text. */
export const nearMisses: ProseCheck = (prose) => [...checkRules(RULES)(prose), ...listItems(prose)];
