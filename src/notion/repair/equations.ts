import { mapProse, withoutLiterals } from '../text.ts';

/**
 * Inline mathematics: no space inside of the dollar signs, and a sign that neither amounts of money nor shell variables
 * have.
 */
const FORMULA = /(?<![\\$\w])\$(?![\s$])(?<formula>[^$\n]*?)(?<![\s\\])\$(?![\w$])/g;
const OPERATOR = /[\\^_=+<>≤≥{}|]/;
/** Only one-letter names, numbers and the operators and punctuation between them: `n`, `f(x)`, `(x, y)`, `n/2`. */
const SYMBOLS = /^(?=.*[A-Za-zΑ-ω])(?:[A-Za-zΑ-ω](?![A-Za-z])|\d+|[-*/()[\],.!'\s])+$/;
const VARIABLES = /^\{?[A-Za-z_][A-Za-z0-9_]{2,}\}?[^\p{L}\\^]+$/u;

/** Converts `$…$` to `$$…$$`: on the site a single dollar sign is literal. */
export const equations = (text: string): string =>
  mapProse(text, (line) =>
    line.includes('$')
      ? withoutLiterals(hideEscapes(line), (prose) =>
          prose.replace(FORMULA, (all, formula: string) => {
            const shown = show(formula);
            return (SYMBOLS.test(shown) || OPERATOR.test(shown)) && !VARIABLES.test(shown) ? `$$${shown}$$` : all;
          }),
        ).replace(ESCAPE, '\\')
      : line,
  );

/** Placeholder of a backslash: in a formula it starts a command and must not be treated as an escape. */
const ESCAPE = /\uFDD4/g;
const hideEscapes = (line: string): string =>
  line.replace(/(`+)[^`]*\1|\\(?=[^$])/g, (all) => (all === '\\' ? '\uFDD4' : all));
const show = (text: string) => text.replace(ESCAPE, '\\');
