import { findAll, type ProseCheck } from './prose-check.ts';

/** Text between two dollar signs, without spaces at its ends, and without a word or dollar sign outside them. */
const BETWEEN = /(?<![\\$\w])\$(?!\s)(?<formula>[^$\n]+)(?<![\s\\])\$(?![\w$])/g;

/**
 * Commands, powers and indices of TeX, without quotes, and without Korean text outside braces. Text that begins with an amount
 * of money, `$5 `, is a sentence, and `=~ ^` a pattern.
 */
const TEX = /^(?!\d+\s)(?![^]*["“”])(?:\{[^{}]*\}|[^{}\p{Script=Hangul}])*(?:\\[A-Za-z]|\S[\^_])/u;

/** Only single-letter names, numbers, well-known functions, TeX commands, and operators: `n`, `2n+1`, `O(n \log n)`. */
const SYMBOLS =
  /^(?=.*[\p{L}\d])(?:\\(?:[A-Za-z]+|.)|(?:log|ln|exp|sin|cos|tan|max|min|mod|lim)(?![A-Za-z])|[A-Za-zΑ-ω](?![A-Za-z])|\d+|[-+*/=<>≤≥≠≈±×·÷∈∞()[\]{}|,.!'%:^_\s])+$/u;

/** An equation of words: `TCO = CAPEX + OPEX`. */
const EQUATION = /^[\w.()]+(?:\s*[-+*/]\s*[\w.()]+)*\s*[=<>≤≥]\s*[\w.()]+(?:\s*[-+*/]\s*[\w.()]+)*$/;

/** Name of a shell variable: `$HOME_DIR$`, `${A_B}$`. */
const VARIABLE = /^(?:\{\w+\}|[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)$/;

/** Finds formulas between single dollar signs, which are written with two here: a single one is money or a variable. */
export const singleDollars: ProseCheck = (prose) =>
  findAll(prose, BETWEEN, ([text, formula = '']) => {
    if (VARIABLE.test(formula) || ![TEX, SYMBOLS, EQUATION].some((kind) => kind.test(formula))) return;
    return {
      cause: `수식이 글자로 보입니다: ${text}`,
      fix: `$$${formula}$$ 처럼 달러를 두 개씩 적으세요. 글자 그대로면 백틱으로 감싸세요.`,
    };
  });
