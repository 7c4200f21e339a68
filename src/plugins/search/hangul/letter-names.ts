/** Letters by their Korean names (표준국어대사전), which are often written out: 디엔에스 for DNS. */
const NAMES: Record<string, string> = {
  ...{
    에이: 'a',
    비: 'b',
    씨: 'c',
    시: 'c',
    디: 'd',
    이: 'e',
    에프: 'f',
    지: 'g',
    에이치: 'h',
    에이취: 'h',
    아이: 'i',
  },
  ...{ 제이: 'j', 케이: 'k', 엘: 'l', 엠: 'm', 엔: 'n', 오: 'o', 피: 'p', 큐: 'q', 아르: 'r', 알: 'r', 에스: 's' },
  ...{ 티: 't', 유: 'u', 브이: 'v', 더블유: 'w', 엑스: 'x', 와이: 'y', 제트: 'z', 지트: 'z' },
};
const MAX_NAME_LENGTH = 3;

/**
 * @param word Hangul
 * @returns the two or more letters that the word spells, in lower case; undefined for any other word
 */
export function namedLetters(word: string): string | undefined {
  let letters = '';
  for (let at = 0; at < word.length;) {
    let length = MAX_NAME_LENGTH;
    while (length > 0 && !Object.hasOwn(NAMES, word.slice(at, at + length))) length--;
    if (!length) return undefined;
    letters += NAMES[word.slice(at, at + length)];
    at += length;
  }
  return letters.length > 1 ? letters : undefined;
}
