/**
 * Verb and adjective endings (어미) and how they change the stem before them. The inventory follows the endings of
 * 표준국어대사전; inflection and contraction follow 한글 맞춤법 §§ 15–18 and 34–38 (National Institute of Korean Language).
 */
import { combineCharacter, disassemble, disassembleCompleteCharacter } from 'es-hangul';
import { isParticles } from '../../../site/particles.ts';
import { memoize } from './memoize.ts';

export interface VerbReading {
  /** The stem without 다: 만들 for 만드는. */
  stem: string;
  /** The ending in a form that does not depend on the stem. */
  ending: string;
}

const set = (endings: string) => new Set(endings.split(' '));

/** Endings after an unchanged stem, and after 었 and 겠. */
const PLAIN =
  '다 다가 다가도 다고 다고는 다는 다면 다면서 다며 다지만 지 지만 지만요 지는 지도 지를 지요 죠 고 고서 고도 고는 고요 거나 거든 거든요 ' +
  '거니와 게 게끔 던 던가 던가요 던데 던지 더니 더라 더라도 더군요 든 든지 든가 네 네요 나 나요 니 냐 냐고 느냐 구나 군 군요 길래 기에 듯 듯이 ' +
  '는데 는데요 는데도 는지 는지는 는지도 는지를 는지요 는가 는가요 는걸 습니다 습니까';
/** Endings after a stem only. */
const PRESENT =
  '는 는다 는다고 는다는 는다면 는다며 는구나 는군요 자 자고 자는 자마자 느라 느라고 고자 도록 소 ' +
  '겠다 겠다고 겠다는 겠습니다 겠습니까 겠지만 겠고 겠네요 겠어요 겠죠 겠지 겠는데 겠으며 겠으면 겠으나';
/** Endings that follow a vowel or ㄹ directly, and another consonant with 으. */
const WITH_EU =
  '면 면서 면서도 면은 면요 며 니 니까 니까요 나 나마 려 려고 려고는 려면 려는 려다 려다가 려나 려니 러 므로 라 라고 라는 라며 라면 라서 라니 ' +
  '시 시는 시면 시고 시던 시기 시지 시나요 시는데 시려면 신 신다 신다면 신다고 신가요 신지 신데 실 실까요 실지 실게요 십니다 십니까 십시오 세요 ' +
  '셔 셔서 셔야 셔도 셔요 셨다 셨습니다 셨습니까 셨나요 셨는데 셨던 셨다면 셨어요';
/**
 * Rest of the ending after a stem whose last syllable has absorbed ㄴ, ㄹ or ㅂ from it, or after a consonant and 은, 을, 읍.
 */
const FUSED: Record<string, Set<string>> = {
  ㄴ: set(' 다 다고 다는 다면 다면서 다며 데 데도 데요 지 지는 지도 지를 지요 가 가요 걸 들'),
  ㄹ: set(' 지 지는 지도 지라도 지요 까 까요 까봐 수록 게 게요 래 래요 걸 텐데'),
  ㅂ: set('니다 니까 시다'),
};
const AFTER_A = set(' 서 서는 서도 서야 서요 도 야 야만 야지 야죠 야겠다 요 라 라도');
const AFTER_PAST = set(
  `${PLAIN} 으며 으면 으면서 으니 으니까 으나 으므로 을 을까 을까요 을지 을지도 을텐데 어 어도 어야 어요 음`,
);
const BEHIND_STEM = set(`${PLAIN} ${PRESENT}`);
const BEHIND_EU = set(WITH_EU);

/** Maximum length of an ending, in syllables. */
const MAX_ENDING_LENGTH = 6;

/**
 * Auxiliary verbs (보조 용언), often written without a space after the main verb, by the ending of that verb: 알려줘, 만들어진,
 * 돌고나면, 되지않는, 하게된, 써야되나.
 */
const AUXILIARIES: Record<string, string[]> = {
  어: ['주', '드리', '보', '지', '버리', '두', '놓'],
  어야: ['되', '하'],
  고: ['나', '있', '싶'],
  지: ['않', '못하', '말'],
  게: ['되', '하'],
};
/** Memoized, because there are few ends of words, which occur often. */
const stemsOfEnd = memoize((end) => new Set(verbReadings(end).map(({ stem }) => stem)));
const isAuxiliary = (end: string, mainEnding: string) =>
  end !== '' && end.length <= MAX_ENDING_LENGTH && AUXILIARIES[mainEnding]!.some((stem) => stemsOfEnd(end).has(stem));

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
  if (vowel === 'ㅕ') stems.push(head + join(onset, 'ㅣ'));
  if (vowel === 'ㅏ' || vowel === 'ㅓ') stems.push(form);
  if ((vowel === 'ㅏ' || vowel === 'ㅓ') && form !== '어') stems.push(head + join(onset, 'ㅡ'));
  if (vowel === 'ㅐ' || vowel === 'ㅔ') stems.push(form);
  return stems;
}

/** True for what may follow 기 and 음/ㅁ, which nominalize a verb: nothing or particles. */
const nominal = (rest: string) => rest === '' || isParticles(rest);

/**
 * Returns every way to read a word as an inflected verb or adjective, longest stem first; none if it has no ending, or
 * does not consist of complete syllables.
 */
export const verbReadings = memoize((word): readonly VerbReading[] => {
  const readings: VerbReading[] = [];
  if (!/^[가-힣]+$/.test(word)) return readings;
  const add = (stem: string, ending: string) => {
    if (stem) readings.push({ stem, ending });
  };
  for (let at = word.length; at > Math.max(0, word.length - MAX_ENDING_LENGTH - 1); at--) {
    const stem = word.slice(0, at);
    const rest = word.slice(at);
    const { coda } = split(stem.slice(-1));
    const open = coda === '';
    const noun = rest.startsWith('기') && nominal(rest.slice(1));
    if (noun) add(stem, '기');
    else if (BEHIND_STEM.has(rest)) add(stem, rest);
    else if (/^[고지게]/.test(rest) && isAuxiliary(rest.slice(1), rest[0]!)) add(stem, `${rest[0]}+`);

    if ((open || coda === 'ㄹ') && BEHIND_EU.has(rest)) {
      add(stem, rest);
      if (open && stem.endsWith('우') && at > 1) add(withCoda(stem.slice(0, -1), 'ㅂ'), rest);
    }
    if (/^[으은을음읍]/.test(rest)) {
      const base = open ? withCoda(stem, 'ㅅ') : coda === 'ㄹ' ? withCoda(stem, 'ㄷ') : stem;
      const fused = split(rest[0]!).coda;
      const tail = rest.slice(1);
      if (fused === '' ? BEHIND_EU.has(tail) : fused === 'ㅁ' ? nominal(tail) : FUSED[fused]!.has(tail))
        add(base, fused === 'ㅁ' ? 'ㅁ' : fused + tail);
    }
    if (open && /^[니나는네시세]/.test(rest) && (BEHIND_STEM.has(rest) || BEHIND_EU.has(rest)))
      add(withCoda(stem, 'ㄹ'), rest);

    if (coda === 'ㅁ' ? nominal(rest) : FUSED[coda]?.has(rest)) {
      const bare = withCoda(stem, '');
      const ending = coda === 'ㅁ' ? coda : coda + rest;
      add(bare, ending);
      if (coda === 'ㄴ' || coda === 'ㅂ') add(withCoda(stem, 'ㄹ'), ending);
      if (coda !== 'ㅂ' && bare.endsWith('우') && at > 1) add(withCoda(bare.slice(0, -1), 'ㅂ'), ending);
    }
    if (coda === 'ㄹㅁ' && nominal(rest)) add(withCoda(stem, 'ㄹ'), 'ㅁ');
    if (coda === 'ㅆ' && AFTER_PAST.has(rest)) for (const s of stemsOfA(withCoda(stem, ''))) add(s, `었${rest}`);
    if (!open) continue;
    if (AFTER_A.has(rest)) for (const s of stemsOfA(stem)) add(s, `어${rest}`);
    if (isAuxiliary(rest, '어') || (rest.startsWith('야') && isAuxiliary(rest.slice(1), '어야')))
      for (const s of stemsOfA(stem)) add(s, '어+');
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
export const isAdnominal = (ending: string) => /^(?:는|던|ㄴ|ㄹ|었던|었을)$/.test(ending);

/** Light verbs, which form verbs from nouns that are at least as long: 배포하-, 배포당하- (but 할당하-). Longest first. */
const LIGHT_VERBS = ['시키', '당하', '해지', '되', '하'];

/** Returns the noun of a stem such as 배포되-, or undefined if the stem is an independent verb. */
export function nounOfVerb(stem: string): string | undefined {
  const light = LIGHT_VERBS.find((verb) => stem.length >= 2 * verb.length && stem.length > 1 && stem.endsWith(verb));
  return light && stem.slice(0, -light.length);
}
