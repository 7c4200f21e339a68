import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  ...['$x^2$', '$\\frac{1}{2}$', '시간은 $O(n^2)$이다', '$a_1 + b_2$', '$x_i$', '$\\alpha$', '$3 \\times 4$'],
  ...[
    '주소 $n$개',
    '$n+1$개',
    '$2n$개',
    '$O(n \\log n)$',
    '$f(x) = 2x$',
    '서버 $3$대',
    '$TCO = CAPEX + OPEX$',
    '$x_{max}$',
    '$x_{최대}$',
    '$\\text{값} = 1$',
  ],
])('reports %s', async (body) => {
  const [formula] = /\$.*\$/.exec(body)!;
  expect(await checkBody(`글\n${body}`)).toEqual([`2: 수식이 글자로 보입니다: ${formula}`]);
  expect(await fixOf(body)).toContain(`$${formula}$`);
});

test.each([
  ...[
    '$5와 $6_000',
    '$5에서 $10',
    '$5~$10',
    '$5/월, $10/월',
    '$100',
    '5$와 10$',
    '5$ + 3$',
    'US$5 또는 US$6',
    '기호($)와 기호($)',
  ],
  ...[
    '$HOME와 $PATH',
    '$HOME_DIR/$USER',
    '$A_B:$PATH',
    '$HOME_DIR$',
    '${A_B}$',
    '$a와 $b',
    '$a,$b',
    '$1 == $2',
    '$A$1',
    '$PATH$',
  ],
  ...[
    '$(date)와 $(pwd)',
    '`$x^2$`',
    '\\$x^2\\$',
    '[[ $a =~ ^[0-9]+$ ]]',
    "'$1'은 \\d이고 '$2'",
    '"$a_1" || "$"',
    '$$x^2$$',
    '$$n$$',
    '$이름$',
  ],
])('treats %s as text', async (body) => expect(await checkBody(body)).toEqual([]));
