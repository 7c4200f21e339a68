import type { Link, Text } from 'mdast';
import { isParticles } from './particles.ts';

/** The copula behind a noun, as in `https://example.org입니다`. */
const COPULA = /^(?:이?[라란]|이?라고|이?라는|입니다|이다|이에요|예요|이며|이고)$/;

/** A port, behind which an address has a slash or nothing. */
const PORT = /^(?:https?:\/\/)?[^/?#]+:\d+(?=[가-힣])/i;

/** What browsers encode in an address: quotation marks, dots and arrows of text; and two stars, which are Markdown. */
const OUTSIDE = /["`^|{}\\]|\*\*|[^\p{ASCII}\p{L}\p{N}\p{M}]/u;

function lengthOfAddress(text: string): number {
  const port = PORT.exec(text)?.[0].length;
  if (port) return port;
  const outside = text.search(OUTSIDE);
  const whole = outside < 0 ? text : text.slice(0, outside);
  const [tail = ''] = /[가-힣]+$/.exec(whole) ?? [];
  // An address may end in a word of its own: `/wiki/한국_사람은`.
  const isBehind = (isParticles(tail) || COPULA.test(tail)) && /[a-z\d/)\]]$/i.test(whole.slice(0, -tail.length));
  const before = isBehind ? whole.slice(0, -tail.length) : whole;
  if (before === text) return text.length;
  let end = before.length;
  const count = (sign: string) => before.slice(0, end).split(sign).length - 1;
  while (/[.,:;!?'*_~]/.test(before[end - 1]!) || (before[end - 1] === ')' && count(')') > count('('))) end -= 1;
  return end;
}

/** An address in running text, which GFM makes a link of, and what it took with it. */
export interface BareAddress {
  /** Text where it is no address, as `https://` alone. */
  address: Link | Text;
  rest: Text;
}

/**
 * Particles stand right behind a noun in Korean, and GFM ends an address at a blank only: in `http://localhost:8000으로`
 * it links to `8000으로`. Where this is not meant, `<https://example.org/wiki/의>` says so.
 *
 * @returns the address and the text behind it, where a link has more than its address
 */
export function readBareAddress(
  { children: [label, ...more], position }: Link,
  source: string,
): BareAddress | undefined {
  if (!position || label?.type !== 'text' || more.length) return;
  const { start, end } = position;
  if (!/^(?:https?:\/\/|www\.)/i.test(source.slice(start.offset, end.offset))) return;
  const length = lengthOfAddress(label.value);
  if (length === label.value.length) return;
  const [value, rest] = [label.value.slice(0, length), label.value.slice(length)];
  const offset = end.offset! - rest.length;
  const url = value.replace(/^www\./i, 'http://$&');
  const text: Text = { type: 'text', value };
  return {
    address: URL.canParse(url) ? { type: 'link', url, children: [text] } : text,
    rest: { type: 'text', value: rest, position: { start: { ...start, offset }, end } },
  };
}
