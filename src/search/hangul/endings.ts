/**
 * Verb and adjective endings (어미) and what they do to the stem before them. Regular and irregular inflection follows
 * 한글 맞춤법 §§ 15–18 and 34–38 (contraction) of the National Institute of Korean Language.
 */
import { combineCharacter, disassembleCompleteCharacter } from 'es-hangul';
import { isParticles } from './particles.ts';

export interface VerbReading {
  /** The stem without 다: 만들 for 만드는. */
  stem: string;
  /** The ending in a form that does not depend on the stem. */
  ending: string;
}

/** Behind any stem. */
const PLAIN =
  /^(?:다|다가|다고|다는|다면|다며|고|고서|고자|고는|고도|지|지만|지는|지도|지를|지요|죠|게|게끔|거나|거든|도록|던|더니|더라도|더라|든|든지|는|는데|는지|는가|는다|는다면|는다고|네|네요|자|자마자|겠다|겠습니다|겠지만|겠고|습니다|습니까|느냐|듯|듯이)$/;
/** Behind a vowel or ㄹ as they are, behind another consonant with 으. */
const WITH_EU =
  /^(?:면|면서|며|면서도|니|니까|나|려|려고|려면|려는|러|므로|시|시는|시면|신|실|십니다|십시오|세요|라|라고|라는)$/;
const AFTER_PAST =
  /^(?:다|습니다|습니까|고|지만|지요|죠|으며|으면|으면서|던|을|을까|는데|는지|네요|어요|더라도|듯이|거나|으니|으나|으므로|다면|다고|다는|기에)$/;
const AFTER_A = /^(?:|서|서는|서도|서야|도|야|야만|야지|요|라)$/;
/** Behind a stem whose last syllable has taken the ending's first consonant. */
const FUSED: Record<string, RegExp> = {
  ㄴ: /^(?:|다|다면|다고|다는|데|데도|지|가|가요)$/,
  ㄹ: /^(?:|지|지도|까|까요|수록|게요|때|수)$/,
  ㅂ: /^(?:니다|니까|시다)$/,
  ㅁ: /^$/,
};

const split = (syllable: string) => {
  const { choseong = '', jungseong = '', jongseong = '' } = disassembleCompleteCharacter(syllable) ?? {};
  return { onset: choseong as string, vowel: jungseong as string, coda: jongseong as string };
};
const join = (onset: string, vowel: string, coda = '') =>
  combineCharacter(onset, vowel as Parameters<typeof combineCharacter>[1], coda);
/** `stem` with another final consonant. */
const withCoda = (stem: string, coda: string) => {
  const { onset, vowel } = split(stem.slice(-1));
  return stem.slice(0, -1) + join(onset, vowel, coda);
};

/** The stems that a form in 아/어 (해, 와, 들어, 달라 …) may come from. */
function stemsOfA(form: string): string[] {
  const head = form.slice(0, -1);
  const last = form.slice(-1);
  const { onset, vowel, coda } = split(last);
  if (coda || !vowel) return [];
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
  if (vowel === 'ㅏ' || vowel === 'ㅓ') stems.push(form, head + join(onset, 'ㅡ'));
  if (vowel === 'ㅐ' || vowel === 'ㅔ') stems.push(form);
  return stems;
}

/** 기 and 음/ㅁ make a noun of a verb: particles may follow. */
const nominal = (rest: string) => rest === '' || isParticles(rest);

/** Every way to read a Hangul word as an inflected verb or adjective; none when it ends in no ending. */
export function verbReadings(word: string): VerbReading[] {
  const readings: VerbReading[] = [];
  const add = (stem: string, ending: string) => {
    if (stem) readings.push({ stem, ending });
  };
  for (let at = 1; at <= word.length; at++) {
    const stem = word.slice(0, at);
    const rest = word.slice(at);
    const { coda } = split(stem.slice(-1));
    const plain = PLAIN.test(rest) || (rest.startsWith('기') && nominal(rest.slice(1)));
    if (plain) add(stem, rest.startsWith('기') ? '기' : rest);
    if (!coda || coda === 'ㄹ') {
      if (WITH_EU.test(rest)) add(stem, rest);
    } else if (rest.startsWith('으') && WITH_EU.test(rest.slice(1))) add(stem, rest.slice(1));
    else if (/^[은을]$/.test(rest)) add(stem, rest === '은' ? 'ㄴ' : 'ㄹ');
    else if (rest.startsWith('음') && nominal(rest.slice(1))) add(stem, 'ㅁ');
    if (!coda && /^[니나는네시세]/.test(rest) && (plain || WITH_EU.test(rest))) add(withCoda(stem, 'ㄹ'), rest);
    const fused = FUSED[coda];
    if (fused && (fused.test(rest) || (coda === 'ㅁ' && nominal(rest)))) {
      add(withCoda(stem, ''), coda + (coda === 'ㅁ' ? '' : rest));
      if (coda !== 'ㄹ' && coda !== 'ㅁ') add(withCoda(stem, 'ㄹ'), coda + rest);
      const bare = withCoda(stem, '');
      if (coda !== 'ㅂ' && bare.endsWith('우') && bare.length > 1) add(withCoda(bare.slice(0, -1), 'ㅂ'), coda + rest);
    }
    if (coda === 'ㄹㅁ' && nominal(rest)) add(withCoda(stem, 'ㄹ'), 'ㅁ');
    if (coda === 'ㅆ' && AFTER_PAST.test(rest)) for (const s of stemsOfA(withCoda(stem, ''))) add(s, `었${rest}`);
    if (!coda && AFTER_A.test(rest)) for (const s of stemsOfA(stem)) add(s, `어${rest}`);
  }
  return readings;
}

/** 하다, 되다 and their like make verbs of nouns no shorter than they are: 배포하-, 배포당하- (but 할당하-). Longest first. */
const LIGHT_VERBS = ['시키', '당하', '해지', '되', '하'];

/** The noun of a stem such as 배포되-, or undefined when the stem is a verb of its own. */
export function nounOfVerb(stem: string): string | undefined {
  const light = LIGHT_VERBS.find((verb) => stem.length >= 2 * verb.length && stem.length > 1 && stem.endsWith(verb));
  return light && stem.slice(0, -light.length);
}
