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
    ['열었을까요', '열'],
    ['만들까요', '만들'],
    ['만들', '만들'],
    // what somebody says or asks, also contracted
    ['지운다던데', '지우'],
    ['지우라더라고요', '지우'],
    ['찾으라는데', '찾'],
    ['느리다길래', '느리'],
    ['읽는대요', '읽'],
    ['고쳤답니다', '고치'],
    ['여느냐에', '열'],
    ['옮기자는데', '옮기'],
    // 려, 겠, a second 었, and nominalizations after 었
    ['켜려던', '켜'],
    ['찾을려면', '찾'],
    ['끄겠더라고요', '끄'],
    ['읽었었는데', '읽'],
    ['고쳤음에도', '고치'],
    ['바꾸긴', '바꾸'],
    // auxiliary verbs
    ['지우기위한', '지우'],
    ['찾으면되나요', '찾'],
    ['꺼도괜찮나요', '끄'],
    ['꺼져있는', '꺼지'],
    ['바꾸다보면', '바꾸'],
    ['지우면안되는', '지우'],
    ['알려줘', '알리'],
    ['만들어진', '만들'],
    ['돌고나면', '돌'],
    ['배포되지않는', '배포되'],
    ['삭제하게된', '삭제하'],
    ['써야되나', '쓰'],
    // 되 and 돼, which sound the same, confused
    ['안되요', '안되'],
    ['됬는데', '되'],
    ['돼나요', '되'],
  ])('%s comes from %s-', (word, stem) => expect(verbReadings(word).map((reading) => reading.stem)).toContain(stem));

  it.each(['서버', '라우터', '컨테이너를'])('%s is not read as a verb with 하다', (word) =>
    expect(
      verbReadings(word)
        .map(({ stem }) => nounOfVerb(stem))
        .filter(Boolean),
    ).toEqual([]),
  );
});

it.each([
  ['시대', '시'],
  ['노래', '노'],
  ['차단', '차'],
  ['품질', '품'],
  ['입구', '입'],
  ['길', '길'],
  ['해시', '해'],
  ['돼지', '되'],
])('%s does not come from %s-', (noun, stem) => expect(verbReadings(noun).map((one) => one.stem)).not.toContain(stem));

it('returns the noun of a verb formed with 하다 and the like', () => {
  expect(nounOfVerb('배포하')).toBe('배포');
  expect(nounOfVerb('배포되')).toBe('배포');
  expect(nounOfVerb('동기화시키')).toBe('동기화');
  expect(nounOfVerb('차단당하')).toBe('차단');
  expect(nounOfVerb('할당하')).toBe('할당');
  expect(nounOfVerb('만들')).toBeUndefined();
  expect(nounOfVerb('하')).toBeUndefined();
});
