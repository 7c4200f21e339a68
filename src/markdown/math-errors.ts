/** Explains Temml's errors to authors. */

interface MathExplanation {
  /** In Korean, followed by Temml's message. */
  cause: string;
  fix: string;
  /** Index in the formula. */
  position: number;
}

/** Temml's most common messages with cause and fix; `$1` is the group captured from the message. */
const KINDS: [message: RegExp, cause: string, fix: string][] = [
  [/Unsupported function name: (\S+)/, '없는 명령입니다: $1', '명령의 철자를 고치세요. 글이면 \\text{글}로 적으세요.'],
  [
    /No such environment: (\S+)/,
    '없는 환경입니다: $1',
    '\\begin{aligned}, \\begin{cases}, \\begin{matrix} 처럼 적으세요.',
  ],
  [
    /end of input in a macro argument|Expected '\}', got 'EOF'/,
    '중괄호를 닫지 않았거나, 명령 뒤에 올 것이 없습니다',
    '{ 마다 } 로 닫고, \\frac{a}{b} 처럼 명령이 받는 것을 모두 적으세요.',
  ],
  [/Expected group as argument to '([^']+)'/, '$1 뒤에 올 것이 없습니다', '$1{a} 처럼 적으세요.'],
  [/Expected 'EOF', got '\}'/, '여는 { 가 없는 } 가 있습니다', '짝이 없는 } 를 지우거나 앞에 { 를 적으세요.'],
  [
    /Expected 'EOF', got '&'/,
    '& 가 환경의 밖에 있습니다',
    '\\begin{aligned} 와 \\end{aligned} 사이에 적으세요. 글자면 \\& 로 적으세요.',
  ],
  [/Expected '\\right'/, '\\left 를 \\right 로 닫지 않았습니다', '뒤에 \\right) 처럼 닫는 괄호를 적으세요.'],
  [/Expected 'EOF', got '\\right'/, '\\left 가 없는 \\right 가 있습니다', '앞에 \\left( 처럼 여는 괄호를 적으세요.'],
  [/Expected 'EOF', got '\\end'/, '\\begin 이 없는 \\end 가 있습니다', '앞에 같은 이름의 \\begin{…} 을 적으세요.'],
  [
    /Expected & or|Mismatch: /,
    '\\begin 과 \\end 의 짝이 맞지 않습니다',
    '\\begin{…} 마다 같은 이름의 \\end{…} 로 닫으세요.',
  ],
  [
    /Invalid delimiter '([^']*)'/,
    '\\left 나 \\right 뒤에 괄호가 아닌 것이 있습니다: $1',
    '\\left( a \\right) 처럼 괄호를 붙여 적으세요.',
  ],
  [/Double (?:sub|super)script/, '^ 나 _ 가 이어서 두 번 있습니다', 'a^{b^c} 처럼 중괄호로 묶으세요.'],
  [/Can't use function '\$'/, '수식 안에 $ 가 있습니다', '지우거나, 글자면 \\$ 로 적으세요.'],
  [/Expected 'EOF', got '([^']+)'/, '이 자리에 쓸 수 없는 것이 있습니다: $1', '지우거나, 글자면 \\$1 로 적으세요.'],
];

/** Index of the last unclosed brace. */
function openBrace(formula: string): number | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of formula.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (sign === '}') open.pop();
  }
  return open.at(-1);
}

/**
 * Explains an error.
 *
 * @param error the error that Temml threw
 * @param formula the formula in TeX
 */
export function explainMath(error: Error & { position?: number }, formula: string): MathExplanation {
  // Temml throws a TypeError for an empty subscript or superscript.
  if (error instanceof TypeError)
    return {
      cause: '^ 나 _ 뒤에 올 것이 없습니다',
      fix: 'x^2, x_{ij} 처럼 적으세요.',
      position: Math.max(0, formula.search(/[\^_]\s*(?:[}&]|$)/)),
    };
  const message = error.message.replace(/^ParseError:\s*|\s+at (?:position \d+|end of input):[^]*$/g, '').trim();
  const [pattern, cause, fix] = KINDS.find(([pattern]) => pattern.test(message)) ?? [];
  const captured = pattern?.exec(message)?.[1] ?? '';
  const fill = (text: string) => text.replaceAll('$1', () => captured);
  return {
    cause: cause ? `${fill(cause)} (${message})` : message,
    fix: fix ? fill(fix) : 'TeX의 명령과 괄호의 짝을 고치세요.',
    position: (error.position === formula.length ? openBrace(formula) : undefined) ?? error.position ?? 0,
  };
}
