import { LITERAL } from './literal-advice.ts';
import { findAll, type ProseCheck } from './prose-check.ts';

const WORD = /\S+/g;

/** A backslash, and the character that it escapes. */
const ESCAPE = /\\(?<char>[!-/:-@[-`{-~])/g;
/** A number at the start of a line that is not of a list: `1\. 글`. */
const NUMBER = /^\d+$/;
/** Quotes of JSON in a shell, `{\"a\":1}`: others are left alone, because converters of documents escape them. */
const JSON_QUOTE = /[{[:=]\\"|\\"[:=}\]]/;
/** `\\server\folder`. */
const SHARED_FOLDER = /^\\\\[^\s\\]+\\[^\s\\]/;

/** `C:\>`, `D:\work\*.log`, `Files\Docker\_data`. */
const PATH = /(?<!\w)[A-Za-z]:\\[!-/:-@[\]-`{-~]|[\w:]\\[\p{L}\d].*\\[!-/:-@[\]-`{-~]/u;

/** Whether Markdown removes a backslash of a word that is text: those before other characters are shown. */
function losesBackslash(word: string): boolean {
  if (SHARED_FOLDER.test(word) || PATH.test(word) || JSON_QUOTE.test(word)) return true;
  return [...word.matchAll(ESCAPE)].some(
    ({ index, groups }) => './?;%,'.includes(groups!.char!) && !NUMBER.test(word.slice(0, index)),
  );
}

/**
 * Formulas as chatbots write them: `\(x^2\)` in a line, and `\[` on a separate one, alone or around its formula. Text in such
 * brackets, `\(Elastic IP\)`, is from tools that escape all of them, but without spaces within the brackets.
 */
const FORMULA =
  /(?<!\])\\\(\s*(?<inline>[^\n\p{Script=Hangul}]+?)\s*\\\)|^[ \t]*\\\[[ \t]*(?:\n(?<block>[^]+?)\n[ \t]*|(?<line>[^\n\p{Script=Hangul}]+?)[ \t]*)\\\][ \t]*$/gmu;
const MATHEMATICS = /[\^_=]|\\[A-Za-z]|^[A-Za-z]$/;
const PADDED = /^\\\(\s[^]*\s\\\)$/;

/**
 * Finds backslashes of formulas, patterns and paths in text, which Markdown would remove from before punctuation that needs none:
 * `^\d+\.\d+$`.
 */
export const lostBackslashes: ProseCheck = (prose) => {
  const formulas = findAll(prose, FORMULA, ({ 0: text, groups }) => {
    const { inline, line } = groups!;
    const formula = inline ?? line;
    if (formula && !MATHEMATICS.test(formula) && !PADDED.test(text)) return;
    return {
      cause: `수식의 역슬래시가 사라집니다: ${text.trim()}`,
      fix: `${formula ? `$$${formula}$$ 처럼 적으세요.` : '\\[ 와 \\] 를 $$ 로 바꾸세요.'} ${LITERAL}`,
    };
  });
  const rest = prose.replace(FORMULA, (text) => text.replace(/[^\n]/g, ' '));
  const words = findAll(rest, WORD, ([word]) =>
    losesBackslash(word)
      ? { cause: `역슬래시가 사라집니다: ${word}`, fix: `${LITERAL} 아니면 \\\\ 로 적으세요.` }
      : undefined,
  );
  return [...formulas, ...words];
};
