import { expect, test } from 'vitest';
import { checkBody } from './testing.ts';

test.each(['기다림은 5*60*1000 밀리초', 'x*y*z 의 값', '넓이 (a+1)*b*(c-1)', '2**8**2 는'])(
  'reports a product in %s',
  async (body) => {
    expect(await checkBody(`글\n\n${body}`)).toEqual([expect.stringContaining('3: 별표가 사라지고 강조로 보입니다: ')]);
    expect(await checkBody(body.replaceAll('*', '\\*'))).toEqual([]);
    expect(await checkBody(body.replaceAll('*', '×'))).toEqual([]);
  },
);

test.each([
  '`5*60*1000`',
  '3 * 4 * 5',
  'FTP**(File Transfer Protocol)**와 *강조*입니다',
  'HTTP*의 글*API',
  '**DNS**는, *TCP* / **UDP**',
  'a_b_c',
  'dae**mon**set',
  '주소(IP)**NAT**(변환)',
])('accepts %s', async (body) => expect(await checkBody(body)).toEqual([]));
