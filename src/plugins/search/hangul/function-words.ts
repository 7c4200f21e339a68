/**
 * Function words, which are not the topic of a question, by the word classes of 한국어 기초사전 (National Institute
 * of Korean Language): bound nouns, pronouns and question words, auxiliary and light verbs, conjunctions, adverbs of
 * negation and degree; and nouns for aspects of a topic (방법, 차이, 이유).
 */
import { beginsEnding, isAdnominal, verbReadings } from './endings.ts';
import { toJamo, withoutLastJamo } from './jamo.ts';
import { memoize } from './memoize.ts';
import { isCopula, nounReadings, withStems } from './nouns.ts';
import { isParticles } from '../../../site/particles.ts';

const set = (words: string) => new Set(words.split(' '));

/** 의존 명사 after an attribute (할 때, 하는 법), and nouns used as such. */
const BOUND_NOUNS = set(
  '것 거 게 건 걸 수 때 데 바 줄 법 적 점 중 지 만큼 대로 채 듯 동안 방법 경우 이유 까닭 정도 다음 뒤 후 전 곳 일 ' +
    '쪽 편 뿐 척 김 탓 덕 덕분 때문 도중',
);
/** 의존 명사 and suffixes that can follow any noun: 배포시, 파드간. */
const NOUN_SUFFIXES = set('시 간 중 상 후 전 내 별 당 등 때 용 측 쪽');
/** 부사, 관형사, 접속사, 대명사 and 의문사: words without endings. */
const UNINFLECTED = set(
  '안 못 잘 좀 더 또 꼭 다 다시 및 또는 혹은 그리고 그러나 하지만 그런데 그래서 그러면 그럼 즉 혹시 너무 정말 아주 매우 그냥 계속 모두 전부 함께 같이 바로 이미 아직 자꾸 여러 모든 다른 어떤 각 ' +
    '왜 어떻게 어케 어캐 어때 어째서 어찌 얼마나 무슨 어느 몇 가장 제일 훨씬 조금 많이 자주 항상 늘 거의 별로 전혀 만약 만일 도대체 일단 우선 이 그 저 이런 그런 저런 이렇게 그렇게 쉽게 자세히 간단히 빨리 제대로 한눈에 와 과 ' +
    '근데 그니까 그러니까 그래 이래 이제 먼저 진짜 제발',
);
/** 관형사 and 관형사형 that ask for or point at one of several: 어떤게, 다른것. */
const DETERMINERS = set('어떤 이런 그런 저런 다른 모든 어느 무슨');
/** 대명사, 수사, and nouns of time that depend on the speaker. */
const PRONOUNS = set(
  '무엇 무어 뭐 머 뭘 뭔 누구 누가 언제 어디 어디서 얼마 이것 그것 저것 이거 그거 저거 이게 그게 저게 여기 거기 저기 나 내 제 저희 우리 ' +
    '하나 둘 아무 아무거 지금 요즘 오늘 최근 나중',
);
const QUESTION_WORDS = set('뭐 뭔 뭘 무엇 왜 어디 어디서 언제 누가 어떻게 어케 무슨');
/** Aspects of a topic, ways to treat it (도커 기초 정리, 배포 종류 비교), and counters. */
const ASPECTS = set(
  '역할 특징 개념 예 예시 예제 방법 방식 차이 차이점 이유 까닭 원인 의미 뜻 경우 문제 질문 설명 정도 번 번째 개 명 가지 ' +
    '정리 총정리 요약 종류 원리 비교 기초 입문 입문자 초보 초보자 초급 실무 개요 소개 정의 목적 용도 순서 절차 필요성 중요성 주의사항 주의점 유의점 장단점 장점 단점 ' +
    '이점 문제점 공통점 유사점 특성 ' +
    '활용 활용법 사용법 관련 추천 실습 연습 튜토리얼 강의 면접 핵심',
);
/** Numerals with a counter: 세가지, 몇개. */
const NUMBERED = /^(?:몇|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|여러)(?:개|가지|명|번|장|줄)$/;
/** 하다, 되다 and the like, auxiliary verbs (보조 용언), verbs of bound expressions (에 대한, 를 위한), and verbs of requests. */
const VERBS = set(
  '하 되 이 아니 있 없 않 못하 말 보 주 싶 같 나 나오 생기 가지 버리 두 놓 지 드리 대하 위하 관하 통하 따르 의하 인하 비하 어떠하 그러하 이러하 어떻 그렇 이렇 알 오 알려주 알리 가르치 궁금하 부탁하 설명하 정리하 요약하 비교하 추천하 쉽 간단하 자세하 모르 못되 다르 낫 좋 들 ' +
    '이러 그러 저러 어떠 어떡하 어떻하 비슷하 가능하 필요하 괜찮 맞 헷갈리 급하 도와주 시키',
);

/** True for an aspect with 별: 종류별. Other suffixes may end a name: 정도전. */
const isEachAspect = (term: string) => term.length > 2 && term.endsWith('별') && ASPECTS.has(term.slice(0, -1));

/** True for suffixes that can follow any noun, such as 간 or 시. */
export const isNounSuffix = (text: string) => NOUN_SUFFIXES.has(text);

/** True for a word that takes no endings, even if it seems to have one: 다시 is not a form of a verb. */
export const isUninflected = (word: string) => UNINFLECTED.has(word);

/**
 * @param term a noun, a verb with 다, or another word
 * @returns true if a page may lack it and still answer the query
 */
export const isFunctionTerm = (term: string) =>
  BOUND_NOUNS.has(term) ||
  NOUN_SUFFIXES.has(term) ||
  UNINFLECTED.has(term) ||
  PRONOUNS.has(term) ||
  ASPECTS.has(term) ||
  NUMBERED.test(term) ||
  isEachAspect(term) ||
  (term.endsWith('다') && VERBS.has(term.slice(0, -1)));

/** Removes 안 or 못 written without a space before a verb: 될 from 안될. */
const withoutNegation = (word: string) => (/^[안못]./.test(word) ? word.slice(1) : word);

const isFunctionVerb = (word: string, fits: (ending: string) => boolean = () => true) =>
  [word, withoutNegation(word)].some((form) =>
    verbReadings(form).some(({ stem, ending }) => VERBS.has(stem) && fits(ending)),
  );

/**
 * True for a pronoun with 이다, of which only the ending remains after a vowel: 뭔가요, 뭘까, 누군지 (한글 맞춤법 §§ 33, 36).
 * The bare endings -어 and -시 do not count: 제어 and 제시 are nouns, as may be 머지 (merge).
 */
const isPronounWithCopula = (word: string, except = /^[어시]$/) =>
  verbReadings(word).some(({ stem, ending }) => PRONOUNS.has(stem) && stem !== '머' && !except.test(ending));

/** True for a word with a function word, possibly with particles, and a rest. */
const beginsWith = (word: string, isFirst: (stem: string) => boolean, isRest: (rest: string) => boolean) =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => at + 1).some((length) => {
    const first = word.slice(0, length);
    return withStems(first).some(isFirst) && isRest(word.slice(length));
  });

/** True for a question word written together with a verb that says no more about the topic: 뭐해, 어떻게해, 왜써. */
const isQuestion = (word: string) =>
  beginsWith(
    word,
    (stem) => QUESTION_WORDS.has(stem),
    (rest) => isFunctionVerb(rest) || verbReadings(rest).some(({ stem }) => stem === '쓰'),
  );

/** True for function words written together: 뭐가달라, 차이가뭐야, 왜하는거, 요약좀. One syllable begins or ends too many other words. */
const isSequence = (
  word: string,
  isRest = (rest: string) => (rest.length > 1 ? isFunctionWord(rest) : /[좀뜻]/.test(rest)),
) =>
  beginsWith(
    word,
    (stem) =>
      QUESTION_WORDS.has(stem) ||
      stem === '머' ||
      (stem.length > 1 && (isFunctionTerm(stem) || VERBS.has(`${stem}하`))),
    isRest,
  );

/** Splits a form before its final bound noun, such as 하는|법; returns every possible split. */
export function beforeBoundNoun(word: string): { head: string; bound: string }[] {
  // 쓰는건가요: 거 with a contracted 이다 looks like a verb, as does 설거지, which is none.
  const withCopula = verbReadings(word).filter(({ ending }) => /^[ㄴㄹㅂ]/.test(ending));
  const stems = [...nounReadings(word), ...withCopula].map(({ stem }) => stem);
  return [word, ...stems].flatMap((form) =>
    [1, 2].flatMap((length) => {
      const head = form.slice(0, -length);
      const bound = form.slice(-length);
      return head && BOUND_NOUNS.has(bound) ? [{ head, bound }] : [];
    }),
  );
}

/** True for the ending of a verb before a bound noun: 하는 법, 하기 전. */
export const isBeforeBoundNoun = (ending: string, bound: string) =>
  isAdnominal(ending) || (ending === '기' && /^(?:전|때문)$/.test(bound));

/** Endings of function verbs that nouns end in too: 알림, 주기, 주소, 지시, 보고서, 나라. */
const AMBIGUOUS_ENDINGS = set('ㅁ 기 소 시 고서 라');

/** True for a function word with an ending or 것, which cannot be a noun: 위해, 인가, 뭔가요, 것들. */
export const isInflectedFunctionWord = (word: string): boolean =>
  isCopula(word) ||
  nounReadings(word).some(({ stem }) => stem === '것') ||
  isFunctionVerb(word, (ending) => !AMBIGUOUS_ENDINGS.has(ending)) ||
  isPronounWithCopula(word, /^(?:어|시$|지)/) ||
  isQuestion(word);

/** True for an emoticon, and for vowels alone: ㅠㅠ, ㅋㅋㅋ; not for initials such as ㅋㅋ (쿠키). */
const isEmoticon = (word: string) => /^(?:[ㅏ-ㅣ]+|([ㄱ-ㅎ])\1{2,})$/.test(word);

/** True for a word of a query that a page may lack and still answer it: 어떻게, 방법을, 하는, 안될때, 있나요, 몇개. */
export const isFunctionWord = memoize(
  (word: string): boolean =>
    isFunctionTerm(word) ||
    isEmoticon(word) ||
    isParticles(word) ||
    isCopula(word) ||
    /^몇./.test(word) ||
    nounReadings(word).some(({ stem }) => isFunctionTerm(stem) && !UNINFLECTED.has(stem)) ||
    isFunctionVerb(word) ||
    isPronounWithCopula(word) ||
    isQuestion(word) ||
    isSequence(word) ||
    beforeBoundNoun(word).some(
      ({ head, bound }) =>
        DETERMINERS.has(head) ||
        (head.length > 1 && isCopula(head)) ||
        isFunctionVerb(head, (ending) => isBeforeBoundNoun(ending, bound)),
    ),
);

const LISTED = [BOUND_NOUNS, UNINFLECTED, PRONOUNS, ASPECTS, VERBS].flatMap((words) => [...words].map(toJamo));
/** Minimum length in jamo of the beginning of a word in a list. */
const MIN_BEGUN = 3;
/** Maximum length in jamo of the beginning of an ending. */
const MAX_BEGUN_ENDING = 6;

/** True for text that a reader is typing and that may become a function word: 장단, 되는ㅈ, 있으, 하느. */
export const mayBecomeFunctionWord = memoize((text: string): boolean => {
  const jamo = toJamo(text);
  if (jamo.length >= MIN_BEGUN && LISTED.some((word) => word.startsWith(jamo))) return true;
  let rest = withoutLastJamo(text);
  if (isFunctionWord(rest)) return true;
  for (let length = 1; rest && length <= MAX_BEGUN_ENDING; length++, rest = withoutLastJamo(rest))
    if (VERBS.has(rest) && beginsEnding(rest, jamo.slice(-length))) return true;
  return isSequence(text, (begun) => begun.length === 1 || mayBecomeFunctionWord(begun));
});
