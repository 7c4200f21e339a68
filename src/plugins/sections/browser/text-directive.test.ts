import { describe, expect, test } from 'vitest';
import { textDirective } from './text-directive.ts';

const page = [
  '데브옵스 노트',
  '배포 후, 문제를 파악하고 대처 방안을 마련하는 단계이다. 최대한 자동화하는 것이 좋다.',
  '서버 수를 늘리고, 아닐 시에는 서버 수를 줄이는 자동 확장 기능을 구축할 수 있다.',
  '빌드 후 테스트 단계',
  '이름\t값',
].join('\n');
const directive = (passage: string, before = '', after = '') => {
  const found = textDirective(passage, before, after, page);
  return found && decodeURIComponent(found);
};

describe('a text directive', () => {
  test('contains a short passage completely', () => {
    expect(directive('최대한 자동화하는 것이 좋다.')).toBe('text=최대한 자동화하는 것이 좋다.');
  });

  test('contains the first and last words of a long passage', () => {
    expect(directive('배포 후, 문제를 파악하고 대처 방안을 마련하는 단계이다.')).toBe(
      'text=배포 후, 문제를,방안을 마련하는 단계이다.',
    );
  });

  test('contains more words if the first ones are not unique', () => {
    expect(directive('수를 줄이는 자동 확장 기능을 구축할 수 있다.', '서버 수를 늘리고, 아닐 시에는 서버')).toBe(
      'text=수를 줄이는 자동,구축할 수 있다.',
    );
    expect(textDirective('가 나 다 라 마 바 사 아', '', '', '가 나 다 라 마 바 사 아 가 나 다 바')).toContain(
      `text=${encodeURIComponent('가 나 다 라')},`,
    );
  });

  test('contains the context of a passage that is not unique', () => {
    expect(directive('서버', '서버 수를 늘리고, 아닐 시에는')).toBe('text=시에는-,서버');
    expect(directive('서버', '', '수를 늘리고, 아닐')).toBe('text=서버,-수를 늘리고,');
  });

  test('can start and end in different blocks', () => {
    expect(directive('최대한 자동화하는 것이 좋다.\n\n서버 수를 늘리고,')).toBe(
      'text=최대한 자동화하는 것이,서버 수를 늘리고,',
    );
    expect(directive('이름\t값')).toBe('text=이름,값');
  });

  test('ignores unselectable text between two blocks', () => {
    expect(textDirective('하나 둘 셋\n넷 다섯', '', '', '하나 둘 셋 제목의 링크 넷 다섯')).toBe(
      `text=${encodeURIComponent('하나 둘 셋')},${encodeURIComponent('넷 다섯')}`,
    );
  });

  test('encodes its delimiters', () => {
    expect(textDirective('a-b, c&d', '', '', 'a-b, c&d')).toBe('text=a%2Db%2C%20c%26d');
  });

  test('is undefined if the passage cannot be made unique or is not on the page', () => {
    expect(textDirective('수', '', '', '수 수')).toBeUndefined();
    expect(directive('없는 말')).toBeUndefined();
  });
});
