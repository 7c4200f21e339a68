import { describe, expect, it } from 'vitest';
import { nounOfVerb, verbReadings } from './endings.ts';

describe('verbReadings', () => {
  it.each([
    // 하다 and 되다, with every kind of ending
    ['배포된', '배포되'],
    ['배포합니다', '배포하'],
    ['배포했습니다', '배포하'],
    ['배포하도록', '배포하'],
    ['배포해서', '배포하'],
    ['배포하기를', '배포하'],
    ['배포함으로써', '배포하'],
    ['배포되었고', '배포되'],
    ['배포돼', '배포되'],
    ['배포할', '배포하'],
    // ㄹ drops
    ['만드는', '만들'],
    ['만든', '만들'],
    ['만듭니다', '만들'],
    ['만들어', '만들'],
    ['만듦', '만들'],
    // irregular stems
    ['쉬워서', '쉽'],
    ['어려운', '어렵'],
    ['도와', '돕'],
    ['들어', '듣'],
    ['지어', '짓'],
    ['달라', '다르'],
    ['흘러', '흐르'],
    // vowels that contract
    ['배워', '배우'],
    ['봐서', '보'],
    ['켜고', '켜'],
    ['빨라졌다', '빨라지'],
    ['써서', '쓰'],
    ['따라', '따르'],
    // consonant stems
    ['찾으면', '찾'],
    ['찾은', '찾'],
    ['읽습니다', '읽'],
    ['없음을', '없'],
    // questions
    ['되나요', '되'],
    ['할까요', '하'],
    ['느린가요', '느리'],
    ['지우는지', '지우'],
    ['쓰셨나요', '쓰'],
    // auxiliary verbs
    ['알려줘', '알리'],
    ['만들어진', '만들'],
    ['돌고나면', '돌'],
    ['배포되지않는', '배포되'],
    ['삭제하게된', '삭제하'],
    ['써야되나', '쓰'],
  ])('%s comes from %s-', (word, stem) => expect(verbReadings(word).map((reading) => reading.stem)).toContain(stem));

  it.each(['서버', '라우터', '컨테이너를'])('%s is not read as a verb with 하다', (word) =>
    expect(
      verbReadings(word)
        .map(({ stem }) => nounOfVerb(stem))
        .filter(Boolean),
    ).toEqual([]),
  );
});

it('returns the noun of a verb formed with 하다 and the like', () => {
  expect(nounOfVerb('배포하')).toBe('배포');
  expect(nounOfVerb('배포되')).toBe('배포');
  expect(nounOfVerb('동기화시키')).toBe('동기화');
  expect(nounOfVerb('차단당하')).toBe('차단');
  expect(nounOfVerb('할당하')).toBe('할당');
  expect(nounOfVerb('만들')).toBeUndefined();
  expect(nounOfVerb('하')).toBeUndefined();
});
