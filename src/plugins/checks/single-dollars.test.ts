import { expect, test } from 'vitest';
import { checkBody, fixOf } from './check-body.ts';

test.each(['$x^2$', '$\\frac{1}{2}$', '시간은 $O(n^2)$이다', '$a_1 + b_2$'])('%s', async (body) => {
  const [formula] = /\$.*\$/.exec(body)!;
  expect(await checkBody(`글\n${body}`)).toEqual([`2: 수식이 글자로 보입니다: ${formula}`]);
  expect(await fixOf(body)).toContain(`$${formula}$`);
});

test.each(['$5와 $6_000', '$HOME_DIR/$USER', '$A_B:$PATH', '`$x^2$`', '\\$x^2\\$', '$$x^2$$', '${A_B}$', '$100'])(
  '%s is text',
  async (body) => expect(await checkBody(body)).toEqual([]),
);
