import { expect, test } from 'vitest';
import { checkBody, fixOf } from './testing.ts';

test.each([
  '__init__.py를',
  '- `a`와 __x_y__() 호출',
  '"__main__" 이면',
  '함수.a.__doc__ 은',
  '라벨 __port__, __meta_node_ip 등',
])('reports a name in %s', async (body) => {
  const [name] = /__\w+__/.exec(body)!;
  expect(await checkBody(`글\n\n${body}`)).toEqual([`3: 밑줄이 사라지고 굵게 보입니다: ${name}`]);
  expect(await fixOf(body)).toContain(`\`${name}\``);
});

test.each(['{__address__="a"}', '값이 __name__="up" 인 것'])('reports the name of a label in %s', async (body) =>
  expect(await checkBody(body)).toEqual([`1: 밑줄이 사라지고 굵게 보입니다: ${/__\w+__/.exec(body)![0]}`]),
);

test.each(['끝 ^_^ 또 ^_^', '글 -_- 글 -_-;', '>_< 그리고 =_=!'])('reports emoticons in %s', async (body) => {
  expect(await checkBody(body)).toEqual([expect.stringContaining('1: 밑줄이 사라지고 기울어져 보입니다: ')]);
  expect(await checkBody(body.replaceAll('_', '\\_'))).toEqual([]);
});

test('shows the first line of emphasis over several, since a report has a line for each cause', async () =>
  expect(await checkBody('끝 ^_^\n또 ^_^')).toEqual(['1: 밑줄이 사라지고 기울어져 보입니다: ^_^']));

test.each([
  '`__init__`',
  '끝 ^_^',
  '-_강조_-',
  '(_강조_)와 _강조_',
  'ㅠ_ㅠ ㅠ_ㅠ T_T T_T',
  '__굵게__ 쓴 글',
  '__note__',
  '__note__ 와 `__meta_node_ip`',
  '__note__ 와 __meta_node_ip__',
  '__note__. 글',
  '__docker__ (글)',
  '__two words__',
  '**init**',
  '\\_\\_init\\_\\_',
  '__init__은',
])('accepts %s', async (body) => expect(await checkBody(body)).toEqual([]));
