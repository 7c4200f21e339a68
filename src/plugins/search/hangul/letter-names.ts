/** Letters by their Korean names (표준국어대사전), which are often written out: 디엔에스 for DNS. */
const NAMES = new Map(
  (
    'a:에이 b:비 c:씨 c:시 d:디 e:이 f:에프 g:지 h:에이치 h:에이취 i:아이 j:제이 k:케이 l:엘 m:엠 n:엔 o:오 p:피 q:큐 ' +
    'r:아르 r:알 s:에스 t:티 u:유 v:브이 w:더블유 x:엑스 y:와이 z:제트 z:지트'
  )
    .split(' ')
    .map((entry) => [entry.slice(2), entry[0]!]),
);
const MAX_NAME_LENGTH = 3;

/**
 * @param word Hangul
 * @returns the two or more letters that the word spells, in lower case; undefined for any other word
 */
export function namedLetters(word: string): string | undefined {
  let letters = '';
  for (let at = 0; at < word.length;) {
    let length = MAX_NAME_LENGTH;
    while (length > 0 && !NAMES.has(word.slice(at, at + length))) length--;
    if (!length) return undefined;
    letters += NAMES.get(word.slice(at, at + length))!;
    at += length;
  }
  return letters.length > 1 ? letters : undefined;
}
