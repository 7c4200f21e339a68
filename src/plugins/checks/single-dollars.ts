import { findAll, type ProseCheck } from './prose-check.ts';

/** What stands between two dollars as mathematics does: without blanks at its ends, and no word or dollar outside of them. */
const BETWEEN = /(?<![\\$\w])\$(?!\s)(?<formula>[^$\n]+)(?<![\s\\])\$(?![\w$])/g;

/** Commands, powers and indices of TeX. What begins with a sum of money, `$5 `, is a sentence. */
const TEX = /^(?!\d+\s)[^]*[\\^_]/;

/** Nothing but names of one letter, numbers, well-known functions, commands of TeX, and signs: `n`, `2n+1`, `O(n \log n)`. */
const SYMBOLS =
  /^(?=.*[\p{L}\d])(?:\\(?:[A-Za-z]+|.)|(?:log|ln|exp|sin|cos|tan|max|min|mod|lim)(?![A-Za-z])|[A-Za-zΑ-ω](?![A-Za-z])|\d+|[-+*/=<>≤≥≠≈±×·÷∈∞()[\]{}|,.!'%:^_\s])+$/u;

/** An equation of words: `TCO = CAPEX + OPEX`. */
const EQUATION = /^[\w.()]+(?:\s*[-+*/]\s*[\w.()]+)*\s*[=<>≤≥]\s*[\w.()]+(?:\s*[-+*/]\s*[\w.()]+)*$/;

/** The name of a variable of a shell: `$HOME_DIR$`, `${A_B}$`. */
const VARIABLE = /^(?:\{\w+\}|[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)$/;

/** One dollar is a sum of money or a variable; mathematics is written between two. */
export const singleDollars: ProseCheck = (prose) =>
  findAll(prose, BETWEEN, ([text, formula = '']) => {
    if (VARIABLE.test(formula) || ![TEX, SYMBOLS, EQUATION].some((kind) => kind.test(formula))) return;
    return {
      cause: `수식이 글자로 보입니다: ${text}`,
      fix: `$$${formula}$$ 처럼 달러를 두 개씩 적으세요. 글자 그대로면 백틱으로 감싸세요.`,
    };
  });
