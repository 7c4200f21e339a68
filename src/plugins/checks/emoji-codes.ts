import { literally } from './literal-advice.ts';
import { findAll, type ProseCheck } from './prose-check.ts';

/** A name between two colons that is not part of a word, a time or an address. */
const CODE = /(?<![\w:\\/@.\]-]):(?:(?=[\d_+-]*[a-z])[a-z0-9_+-]{2,}|[+-]1|100):(?![\w:/`])/g;

/** Finds codes such as `:rocket:`, which are emoji on GitHub and in Slack, but text here. */
export const emojiCodes: ProseCheck = (prose) =>
  findAll(prose, CODE, ([code]) => ({
    cause: `그림 문자의 이름이 글자로 보입니다: ${code}`,
    fix: `그림 문자(🚀)를 바로 적으세요. ${literally(code)}`,
  }));
