/**
 * The inventory of endings (어미), by what they follow. Most of them are combinations: what continues a quotation, what
 * follows 려, and the polite 요.
 */
const words = (text: string) => text.split(' ');
const each = (heads: string, tails: string) => words(heads).flatMap((head) => words(tails).map((tail) => head + tail));
/** Adds the endings with the polite 요. */
const polite = (endings: string[]) => [
  ...endings,
  ...endings.filter((ending) => /(?:데|고|면|까|서|든|지만|나|지|네|군)$/.test(ending)).map((ending) => `${ending}요`),
];

/** Continuations of a quotation, without and with 하다 dropped (인용, 표준국어대사전): 한다|는데, 하라|고요, 느냐|는, 하자|면. */
const QUOTED =
  '고 고는 고도 고만 고서 구요 며 며요 면 면서 면서도 지만 죠 네 니 니까 거나 든지 든가 는 는데 는데도 는지 는지는 는지도 는가 는걸 ' +
  '던 던데 던가 던지 더라 더라고 더라도 더니 더군요 길래 기에 기보다';
/** Those of a command, and of 이다 after a noun, whose final 다 becomes 라: 하라는데, 노트라는데. */
export const QUOTED_AFTER_RA = each('라', QUOTED);
const QUESTIONS = ['냐', '느냐', ...each('냐 느냐', `${QUOTED} 에 가`)];
const STATEMENTS = ['다', ...each('다', `${QUOTED} 지`)];
/** 다고 해 and the like, contracted. Not 대, 래 and 단 alone, which many nouns end in: 시대, 노래, 차단. */
const HEARSAY = words('대요 대서 대도 댄다 댔다 댔어요 댔는데 댔습니다 답니다 단다');

/** Endings after an unchanged stem, and after 었 and 겠. */
const PLAIN = polite([
  ...STATEMENTS,
  ...QUESTIONS,
  ...HEARSAY,
  ...words(
    '다가 다가도 다가는 지 지만 지는 지도 지를 죠 고 고서 고서야 고도 고는 거나 거든 거니와 게 게끔 던 던가 던데 던지 더니 더라 더라고 더라면 ' +
      '더라도 더군요 든 든지 든가 네 나 니 구요 구나 군 길래 기에 듯 듯이 잖아 잖아요 는데 는데도 는지 는지는 는지도 는지를 는지가 는지요 는가 ' +
      '는가요 는걸 습니다 습니까 습니다만',
  ),
]);
/** Endings after 았 and 었. */
const PAST = [
  ...PLAIN,
  ...words('대 으며 으면 으면서 으니 으니까 으나 으므로 을 을까 을까요 을지 을지도 을텐데 어 어도 어야 어요 음'),
];
/** Endings after a stem only. */
const PRESENT = [
  ...polite(each('는', STATEMENTS.join(' '))),
  ...each('는', `${HEARSAY.join(' ')} 대`),
  ...polite(['자', ...each('자', QUOTED)]),
  ...each('겠', PAST.join(' ')),
  ...words('는 는구나 는군요 자마자 재요 느라 느라고 느니 고자 도록 소'),
];
/** Endings that follow a vowel or ㄹ directly, and another consonant with 으. */
const WITH_EU = polite([
  ...QUOTED_AFTER_RA,
  ...each('려', '고 고는 고도 구 면 면은 는 는데 는지 다 다가 던 던데 거든 거나 나 니 니까'),
  ...words(
    '면 면서 면서도 면은 며 니 니까 니깐 나 나마 려 러 므로 라 라서 래요 래서 랬는데 랍니다 란다 ' +
      '시 시는 시면 시고 시던 시기 시지 시나요 시는데 시려면 신 신다 신다면 신다고 신가요 신지 신데 실 실까요 실지 실게요 실래요 시오 ' +
      '십니다 십니까 십시오 세요 셔 셔서 셔야 셔도 셔요 셨다 셨습니다 셨습니까 셨나요 셨는데 셨던 셨다면 셨어요',
  ),
]);
/**
 * Rest of the ending after a stem whose last syllable has absorbed ㄴ, ㄹ or ㅂ from it, or after a consonant and 은, 을, 읍.
 */
export const FUSED: Record<string, Set<string>> = {
  ㄴ: new Set(polite([...STATEMENTS, ...HEARSAY, ...words(' 데 데도 지 지는 지도 지를 가 가요 가봐 가봐요 걸 들')])),
  ㄹ: new Set(
    polite([
      ...each('려 라', '고 면'),
      ...words(
        ' 지 지는 지도 지라도 지언정 까 까봐 까봐요 까말까 수록 게 게요 래 래요 걸 텐데 테니 테니까 거면 만한 려는 려는데',
      ),
    ]),
  ),
  ㅂ: new Set(words('니다 니까 니다만 시다')),
};
/** Endings after a stem with 아 or 어. */
export const AFTER_A = new Set([
  ...words(' 서 서는 서도 서야 서요 도 야 야만 야지 야죠 요 라 라도'),
  ...each('야겠', '다 지 죠 네 네요 어요 는데 습니다'),
]);
export const AFTER_PAST = new Set(PAST);
export const BEHIND_STEM = new Set([...PLAIN, ...PRESENT]);
export const BEHIND_EU = new Set(WITH_EU);
