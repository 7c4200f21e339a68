import { isCopula, isParticles } from '../site/particles.ts';

/** Characters that join a wildcard to the name before it: `app-*`, `/tmp/*`, `a.*`, `user:*`. */
const JOINED = /[-./_:=#]$/;

/** Whether an asterisk between two texts is within a Latin word or number: `a*b`. */
const isInWord = (before: string, after: string) => /[A-Za-z\d]$/.test(before) && /^[A-Za-z\d]/.test(after);

/**
 * Whether two asterisks multiply the text between them: `가로*세로*높이`, `단가*수량 + 배송비*2`, `(a+b)*c*(d-e)`. Emphasis ends
 * before a particle, and may be on a word between brackets: `주소(IP)*NAT*(변환)`.
 */
function areProduct(before: string, inner: string, after: string): boolean {
  const [tail = ''] = /^[가-힣]*/.exec(after)!;
  if (isParticles(tail) || isCopula(tail)) return false;
  const isWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (isWord) return !/\s/.test(inner) || /\s[-+=/]\s/.test(inner);
  return /[A-Za-z\d)]$/.test(before) && /^[A-Za-z\d(]/.test(after) && /^(?:[A-Za-z]|[\d.]+)$/.test(inner);
}

/** Two asterisks of a power: `10**9`, `x ** 2`. */
const POWER = /[A-Za-z\d)](?<space> ?)\*\*\k<space>(?:\d|[A-Za-z](?!\w))/;

/** Whether two asterisks between two texts are a power. */
export const isPower = (before: string, after: string): boolean =>
  POWER.test(`${before.slice(-2)}**${after.slice(0, 3)}`);

/**
 * Whether two runs of asterisks are wildcards or operators of code that was written as text, such as `a.*, b.*`,
 * `COUNT(*)`, `${file%.*} ${file##*}`, `src/**` and `a*b*c`. Markdown reads them as emphasis, without the asterisks.
 *
 * @param before text before the first run
 * @param inner text between the runs
 * @param after text after the last run
 * @param size number of asterisks: 1 for emphasis, 2 for strong
 */
export function areWildcards(before: string, inner: string, after: string, size: 1 | 2): boolean {
  // Signs alone are bold at most, `**)**`: `*/*` and `*.*` are wildcards.
  if (!/[\s\p{L}\p{N}]/u.test(inner)) return size === 1;
  if (JOINED.test(before) && JOINED.test(inner)) return true;
  // A run between two slashes stands for folders: `doc/**/*.pdf`.
  if ((before.endsWith('/') && inner.startsWith('/')) || (inner.endsWith('/') && after.startsWith('/'))) return true;
  // Bold text is often written with stray asterisks: `**[**1**] 답**`.
  if (size === 2) return isPower(before, inner) && isPower(inner, after);
  // No emphasis begins with a closing bracket or a comma, or ends with an opening bracket.
  if (/^[)\]},;|]|[([{]$/.test(inner)) return true;
  // Nor with a closing quote: `"s3:*", "*"`. Both may be quoted alone: `"*"와 "*"`.
  if (/^["'’”][\s,;:)\]}]/.test(inner)) return true;
  if ([before, inner].every((text) => /["'‘“]$/.test(text)) && [inner, after].every((text) => /^["'’”]/.test(text)))
    return true;
  // The name of a file or host on both sides: `*.pem, id_rsa*`. A phrase in Korean may begin with one: `*.env 파일*`.
  if (/^\.\w[^]*\s[^]*[\w./:-]$/.test(inner)) return true;
  if ((/[-/]$/.test(inner) && /\s/.test(inner)) || (JOINED.test(before) && /^\.\w/.test(inner))) return true;
  if (isInWord(before, inner) || (isInWord(inner, after) && /\s/.test(inner))) return true;
  return areProduct(before, inner, after);
}
