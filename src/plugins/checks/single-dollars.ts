import { findAll, type ProseCheck } from './prose-check.ts';

/** What stands between two dollars as mathematics does: without blanks at its ends, with `\`, `^` or `_` in it. */
const FORMULA = /(?<![\\$\w])\$(?![\s$\d]*\s)(?<formula>[^$\n]*[\\^_][^$\n]*)(?<![\s\\])\$(?![\w$])/g;

/** The names of variables of a shell: `$HOME_DIR/$USER`. */
const VARIABLES = /^(?:\{?[A-Za-z_][A-Za-z0-9_]{2,}\}?[/:.,\s-]*)$/;

/** One dollar is a sum of money or a variable; mathematics is written between two. */
export const singleDollars: ProseCheck = (prose) =>
  findAll(prose, FORMULA, ([text, formula = '']) => {
    if (VARIABLES.test(formula)) return;
    return {
      cause: `수식이 글자로 보입니다: ${text}`,
      fix: `$$${formula}$$ 처럼 달러를 두 개씩 적으세요. 글자 그대로면 백틱으로 감싸세요.`,
    };
  });
