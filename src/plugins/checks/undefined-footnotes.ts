import { findAll, type ProseCheck } from './prose-check.ts';

/** A name of letters, digits and hyphens. Regular expressions look alike: `[^*]`, `[^0-9]`, `[^abc]+`. */
const REFERENCE = /(?<!\\)\[\^(?!(?:\w-\w)+\])(?<name>[\p{L}\p{N}_][\p{L}\p{N}_-]*)\](?![(+*{])/gu;

/** Finds references to undefined footnotes, which would appear as text. */
export const undefinedFootnotes: ProseCheck = (prose) =>
  findAll(prose, REFERENCE, ([text, name]) => ({
    cause: `각주 ${text} 의 내용이 없습니다.`,
    fix: `페이지의 끝에 [^${name}]: 각주의 글 을 적으세요. 글자 그대로면 백틱으로 감싸세요.`,
  }));
