/**
 * English function words, which are not the topic of a question: closed word classes (articles, pronouns,
 * prepositions, conjunctions, auxiliaries, question words; Quirk et al., 1985, § 2.39), and nouns such as "difference".
 * "it" is not one of them, since it is the name of a field too.
 */
const WORDS = new Set(
  (
    'a an the this that these those my your our their its i you we they he she me us them ' +
    'what which who whom whose why how when where whether whats hows ' +
    'of in on at by to for from with without into onto about as between among through during before after over under than ' +
    'and or but nor if so because while there here not no ' +
    'is are was were be been being am isnt arent do does did done doing dont doesnt has have had having ' +
    'can could may might must shall should will would cant wont ' +
    'vs versus difference way reason meaning mean means explain please'
  ).split(' '),
);

/** @param word in lower case */
export const isEnglishFunctionWord = (word: string): boolean => WORDS.has(word);
