/**
 * Verb and adjective endings (어미) and how they change the stem before them. The inventory follows the endings of
 * 표준국어대사전; inflection and contraction follow 한글 맞춤법 §§ 15–18 and 34–38 (National Institute of Korean Language).
 */
import { combineCharacter, disassemble, disassembleCompleteCharacter } from 'es-hangul';
import { isParticles } from '../../../site/particles.ts';
import { AFTER_A, AFTER_PAST, BEHIND_EU, BEHIND_STEM, FUSED } from './ending-inventory.ts';
import { memoize } from './memoize.ts';

export interface VerbReading {
  /** The stem without 다: 만들 for 만드는. */
  stem: string;
  /** The ending in a form that does not depend on the stem. */
  ending: string;
}

/** Maximum length of an ending, in syllables. */
const MAX_ENDING_LENGTH = 6;

/**
 * Auxiliary verbs (보조 용언) and others that are often written without a space after the main verb, by the ending of that
 * verb, which follows its stem, its stem with 으, or the form in 아/어: 돌고나면, 쓰기위한, 받으면되나요, 알려줘, 써도될까.
 */
const AFTER_STEM = {
  고: '나 있 싶 말',
  지: '않 못하 말',
  게: '되 하',
  기: '위하 쉽 어렵 힘들 좋 시작하',
  나: '보 싶',
  다: '보',
};
const AFTER_EU = { 면: '되 좋', 려고: '하' };
const AFTER_FORM_IN_A = { '': '주 드리 보 지 버리 두 놓 있 가지 갖', 야: '되 하', 도: '되 좋 괜찮' };
/** Memoized, because there are few ends of words, which occur often. */
const stemsOfEnd = memoize((end) => new Set(verbReadings(end.replace(/^안(?=.)/, '')).map(({ stem }) => stem)));
const hasAuxiliary = (rest: string, byEnding: Record<string, string>) =>
  Object.entries(byEnding).some(([ending, stems]) => {
    const end = rest.startsWith(ending) ? rest.slice(ending.length) : '';
    return end && end.length <= MAX_ENDING_LENGTH && stems.split(' ').some((stem) => stemsOfEnd(end).has(stem));
  });

const split = memoize((syllable) => {
  const { choseong = '', jungseong = '', jongseong = '' } = disassembleCompleteCharacter(syllable) ?? {};
  return { onset: choseong as string, vowel: jungseong as string, coda: jongseong as string };
});
const join = (onset: string, vowel: string, coda = '') =>
  combineCharacter(onset, vowel as Parameters<typeof combineCharacter>[1], coda);
/** Returns `stem` with another final consonant. */
const withCoda = (stem: string, coda: string) => {
  const { onset, vowel } = split(stem.slice(-1));
  return stem.slice(0, -1) + join(onset, vowel, coda);
};

/** Returns the stems that a form in 아/어 (해, 와, 들어, 달라 …) may come from. */
function stemsOfA(form: string): string[] {
  const head = form.slice(0, -1);
  const last = form.slice(-1);
  const { onset, vowel, coda } = split(last);
  if (coda) return [];
  const stems: string[] = [];
  const before = head && split(head.slice(-1));
  if ((last === '아' || last === '어' || last === '여') && before) {
    stems.push(head);
    if (before.coda === 'ㄹ') stems.push(withCoda(head, 'ㄷ'));
    if (!before.coda) stems.push(withCoda(head, 'ㅅ'));
  }
  if ((last === '워' || last === '와') && before && !before.coda) stems.push(withCoda(head, 'ㅂ'));
  if (last === '해') stems.push(`${head}하`);
  if ((last === '라' || last === '러') && before && before.coda === 'ㄹ') stems.push(`${withCoda(head, '')}르`);
  if (vowel === 'ㅗㅏ') stems.push(head + join(onset, 'ㅗ'));
  if (vowel === 'ㅜㅓ') stems.push(head + join(onset, 'ㅜ'));
  if (vowel === 'ㅗㅐ') stems.push(head + join(onset, 'ㅗㅣ'));
  // Often written for 돼: 되요, 됬다.
  if (last === '되') stems.push(form);
  if (vowel === 'ㅕ') stems.push(head + join(onset, 'ㅣ'));
  if (vowel === 'ㅏ' || vowel === 'ㅓ') stems.push(form);
  if ((vowel === 'ㅏ' || vowel === 'ㅓ') && form !== '어') stems.push(head + join(onset, 'ㅡ'));
  if (vowel === 'ㅐ' || vowel === 'ㅔ') stems.push(form);
  return stems;
}

/** Returns the stems that a form ending in 았 or 었 (썼, 받았, 했었) may come from. */
const stemsOfPast = (form: string): string[] =>
  stemsOfA(withCoda(form, '')).flatMap((stem) =>
    split(stem.slice(-1)).coda === 'ㅆ' ? [stem, ...stemsOfPast(stem)] : [stem],
  );

/** True for what may follow 기 and 음/ㅁ, which nominalize a verb: nothing or particles. */
const mayFollowNominal = (rest: string) => rest === '' || isParticles(rest);

/**
 * Returns every way to read a word as an inflected verb or adjective, longest stem first; none if it has no ending, or
 * does not consist of complete syllables.
 */
export const verbReadings = memoize((word): readonly VerbReading[] => {
  const readings: VerbReading[] = [];
  if (!/^[가-힣]+$/.test(word)) return readings;
  const add = (stem: string, ending: string) => {
    // 해 is always 하 with 여: 해시 is not a verb. 돼 is often written for 되: 돼는데; but 돼지 is a noun.
    if (!stem || stem === '으' || stem.endsWith('해')) return;
    readings.push({ stem: ending === '지' ? stem : stem.replace(/돼$/, '되'), ending });
  };
  for (let at = word.length; at > Math.max(0, word.length - MAX_ENDING_LENGTH - 1); at--) {
    const stem = word.slice(0, at);
    const rest = word.slice(at);
    const { coda } = split(stem.slice(-1));
    const open = coda === '';
    if ((rest.startsWith('기') && mayFollowNominal(rest.slice(1))) || rest === '긴' || rest === '길') add(stem, '기');
    else if (BEHIND_STEM.has(rest)) add(stem, rest);
    else if (hasAuxiliary(rest, AFTER_STEM)) add(stem, '+');

    if ((open || coda === 'ㄹ') && (BEHIND_EU.has(rest) || hasAuxiliary(rest, AFTER_EU))) {
      add(stem, rest);
      if (open && stem.endsWith('우') && at > 1) add(withCoda(stem.slice(0, -1), 'ㅂ'), rest);
    }
    if (/^[으은을음읍]/.test(rest)) {
      const base = open ? withCoda(stem, 'ㅅ') : coda === 'ㄹ' ? withCoda(stem, 'ㄷ') : stem;
      const fused = split(rest[0]!).coda;
      const tail = rest.slice(1);
      if (
        fused === ''
          ? BEHIND_EU.has(tail) || hasAuxiliary(tail, AFTER_EU)
          : fused === 'ㅁ'
            ? mayFollowNominal(tail)
            : FUSED[fused]!.has(tail)
      )
        add(base, fused === 'ㅁ' ? 'ㅁ' : fused + tail);
    }
    if (open && /^[니나는느네시세]/.test(rest) && (BEHIND_STEM.has(rest) || BEHIND_EU.has(rest)))
      add(withCoda(stem, 'ㄹ'), rest);

    if (coda === 'ㅁ' ? mayFollowNominal(rest) : FUSED[coda]?.has(rest)) {
      const bare = withCoda(stem, '');
      const ending = coda === 'ㅁ' ? coda : coda + rest;
      add(bare, ending);
      // 만들 때; but 길, 물 and 줄 are more often nouns.
      if (coda !== 'ㄹ' || rest || at > 1) add(withCoda(stem, 'ㄹ'), ending);
      if (coda !== 'ㅂ' && bare.endsWith('우') && at > 1) add(withCoda(bare.slice(0, -1), 'ㅂ'), ending);
    }
    if (coda === 'ㄹㅁ' && mayFollowNominal(rest)) add(withCoda(stem, 'ㄹ'), 'ㅁ');
    if (coda === 'ㅆ' && (AFTER_PAST.has(rest) || (/^[기음]/.test(rest) && mayFollowNominal(rest.slice(1)))))
      for (const s of stemsOfPast(stem)) add(s, `었${rest}`);
    if (!open) continue;
    if (AFTER_A.has(rest)) for (const s of stemsOfA(stem)) add(s, `어${rest}`);
    if (hasAuxiliary(rest, AFTER_FORM_IN_A)) for (const s of stemsOfA(stem)) add(s, '어+');
  }
  return readings;
});

/**
 * True for the beginning of an ending that can follow `form`, a stem or a stem with 었.
 *
 * @param jamo the beginning, as jamo
 */
export function beginsEnding(form: string, jamo: string): boolean {
  const endings = /ㅆ$/.test(disassemble(form)) ? [AFTER_PAST] : [BEHIND_STEM, BEHIND_EU];
  return endings.some((all) => [...all].some((ending) => disassemble(ending).startsWith(jamo)));
}

/** True for adnominal endings (관형사형 어미), such as 는 in 하는 법. */
export const isAdnominal = (ending: string) => /^(?:는|ㄴ|ㄹ|.*[다라냐자]는|.*던|었을)$/.test(ending);

/** Light verbs, which form verbs from nouns that are at least as long: 배포하-, 배포당하- (but 할당하-). Longest first. */
const LIGHT_VERBS = ['시키', '당하', '해지', '되', '하'];

/** Returns the noun of a stem such as 배포되-, or undefined if the stem is an independent verb. */
export function nounOfVerb(stem: string): string | undefined {
  const light = LIGHT_VERBS.find((verb) => stem.length >= 2 * verb.length && stem.length > 1 && stem.endsWith(verb));
  return light && stem.slice(0, -light.length);
}
