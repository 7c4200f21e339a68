/** Arbitraries of fast-check for unusual and malformed text. */
import fc from 'fast-check';

const between = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCharCode(code));
const among = (text: string) => fc.constantFrom(...text);

const syllable = between(0xac00, 0xd7a3);
const jamo = between(0x3131, 0x3163);
const decomposed = fc.oneof(
  between(0x1100, 0x1112),
  between(0x1161, 0x1175),
  between(0x11a8, 0x11c2),
  syllable.map((one) => one.normalize('NFD')),
);
const latin = among('abcdefghijklmnopqrstuvwxyzABCXYZéß');
const other = fc.constantFrom(
  '🙂',
  '👩‍💻',
  '❤️',
  '中',
  'ア',
  'ก',
  'ع',
  '½',
  '①',
  'İ',
  'ﬁ',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u0301',
  '\0',
);
const mark = among(' \n\t.,?!\'"“”‘’()[]{}<>/\\|-_+=*&^%$#@~`:;·…');

/** Korean words and, below, particles and endings that follow them. */
const word = fc.constantFrom(
  ...'서버 컨테이너 배포 운영체제 쿠버네티스 만들다 만드는 걸렸네요 이었던 하는 안될 것은 때는 방법 어떻게 왜 및 CI/CD k8s day22 zjsxpdlsj 애찯ㄱ hot 오후2시 ㅋㅌㅇㄴ 운영파트'.split(
    ' ',
  ),
);
const tail = fc.constantFrom(
  ...'은 는 이 가 을 를 에서는 으로부터 입니다 이었는데 하다 한 했습니다 하려면 되어 된 됐ㅋㅋ네 시 간 중 법 때'.split(
    ' ',
  ),
);

/**
 * Strings of Hangul (syllables, jamo, decomposed), Latin letters, digits, punctuation, emoji, lone surrogates, and Korean
 * words, particles and endings in any order.
 *
 * @param most maximum number of pieces
 */
export const arbitraryText = (most: number) =>
  fc
    .array(fc.oneof(syllable, syllable, jamo, decomposed, latin, among('0123456789'), other, mark, word, tail), {
      maxLength: most,
    })
    .map((pieces) => pieces.join(''));

/** Korean text with repeated words, so that a lexicon includes some of them. */
export const koreanText = fc
  .array(
    fc.tuple(word, fc.oneof(tail, fc.constant('')), mark).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 80 },
  )
  .map((words) => words.join(' '));
