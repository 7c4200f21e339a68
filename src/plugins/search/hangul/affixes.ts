/**
 * Syllables that derive one noun from another: the productive affixes (접두사, 접미사) of 표준국어대사전. Words that differ only in
 * them are different words, not typos of each other.
 */
const PREFIXES = new Set('재비미무불초총각전신구대소고저최타제다단역주부반준탈친과생맨');
const SUFFIXES = new Set(
  '자장성화기가원실소률율량별용적법론계식형권력도품물비사인국관부점선체학회판표값수층망군단지집제증액료금업',
);

export const isPrefix = (syllable: string) => PREFIXES.has(syllable);
export const isSuffix = (syllable: string) => SUFFIXES.has(syllable);
