/**
 * Words that tie a question together and are not what it asks for: bound expressions (위한, 대한) and question words,
 * after 의존 명사 구성 and 의문사 in 한국어 기초사전 of the National Institute of Korean Language.
 */
const FUNCTION_WORDS = new Set(
  (
    '위한 위해 위하여 대한 대해 대하여 관한 관해 관하여 통한 통해 통하여 따른 따라 의한 의해 인한 같은 있는 없는 하는 되는 한 할 하기 ' +
    '및 또는 그리고 와 과 이란 란 때 수 것 방법 방식 법 무엇 무엇인가 무엇인가요 뭐 뭔가요 뭐야 어떻게 어떤 왜 언제 어디 누가 하는법 하는방법 이 그 저'
  ).split(' '),
);

/** True for a word that may be missing from what is found. */
export const isFunctionWord = (word: string) => FUNCTION_WORDS.has(word);
