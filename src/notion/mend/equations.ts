import { mapProse, withoutLiterals } from '../text.ts';

/** As mathematics stands between dollars: no blank at the ends, and a sign that money and variables of a shell have not. */
const FORMULA = /(?<![\\$\w])\$(?![\s$])(?<formula>[^$\n]*?)(?<![\s\\])\$(?![\w$])/g;
const SIGN = /[\\^_=+<>≤≥{}|]/;
/** Nothing but names of one letter, numbers and what stands between them: `n`, `f(x)`, `(x, y)`, `n/2`. */
const SYMBOLS = /^(?=.*[A-Za-zΑ-ω])(?:[A-Za-zΑ-ω](?![A-Za-z])|\d+|[-*/()[\],.!'\s])+$/;
const VARIABLES = /^\{?[A-Za-z_][A-Za-z0-9_]{2,}\}?[^\p{L}\\^]+$/u;

/** One dollar is a dollar here: a formula stands between two. */
export const equations = (text: string): string =>
  mapProse(text, (line) =>
    line.includes('$')
      ? withoutLiterals(hideEscapes(line), (prose) =>
          prose.replace(FORMULA, (all, formula: string) => {
            const shown = show(formula);
            return (SYMBOLS.test(shown) || SIGN.test(shown)) && !VARIABLES.test(shown) ? `$$${shown}$$` : all;
          }),
        ).replace(ESCAPE, '\\')
      : line,
  );

/** In a formula a backslash begins a command, and hides nothing. */
const ESCAPE = /\uFDD4/g;
const hideEscapes = (line: string): string =>
  line.replace(/(`+)[^`]*\1|\\(?=[^$])/g, (all) => (all === '\\' ? '\uFDD4' : all));
const show = (text: string) => text.replace(ESCAPE, '\\');
