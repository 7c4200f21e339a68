/** Advice for text that its author means literally. */
export const LITERAL = '글자 그대로면 백틱으로 감싸세요.';

/** The same, with the text. */
export const literally = (text: string): string => `글자 그대로면 \`${text}\` 처럼 백틱으로 감싸세요.`;
