import type { Link, Text } from 'mdast';
import { isCopula, isParticles } from './particles.ts';

/** A URL up to a port, after which only a path can follow. */
const PORT = /^(?:https?:\/\/)?[^/?#]+:\d+(?=[가-힣])/i;

/**
 * Characters that end a URL: those that browsers encode, such as quotation marks and arrows, and `**`, which is
 * Markdown.
 */
const OUTSIDE = /["`^|{}\\]|\*\*|[^\p{ASCII}\p{L}\p{N}\p{M}]/u;

function urlLength(text: string): number {
  const port = PORT.exec(text)?.[0].length;
  if (port) return port;
  const outside = text.search(OUTSIDE);
  const candidate = outside < 0 ? text : text.slice(0, outside);
  const [tail = ''] = /[가-힣]+$/.exec(candidate) ?? [];
  // A URL may end in a Korean word: `/wiki/한국_사람은`.
  const isParticle = (isParticles(tail) || isCopula(tail)) && /[a-z\d/)\]]$/i.test(candidate.slice(0, -tail.length));
  const before = isParticle ? candidate.slice(0, -tail.length) : candidate;
  if (before === text) return text.length;
  let end = before.length;
  const count = (sign: string) => before.slice(0, end).split(sign).length - 1;
  while (/[.,:;!?'*_~]/.test(before[end - 1]!) || (before[end - 1] === ')' && count(')') > count('('))) end -= 1;
  return end;
}

/** A URL in running text that GFM makes a link of, separated from the text that GFM included in the link. */
interface BareAddress {
  /** Text if it is not a valid URL, such as `https://` alone. */
  address: Link | Text;
  rest: Text;
}

/**
 * Separates a URL from the text after it. Korean particles directly follow a noun, but GFM ends a URL only at white space:
 * in `http://localhost:8000으로` it links to `8000으로`. Links in angle brackets, `<https://example.org/wiki/의>`, are left
 * as they are.
 *
 * @returns the URL and the text after it, or `undefined` if the link has no other text
 */
export function readBareAddress(
  { children: [label, ...more], position }: Link,
  source: string,
): BareAddress | undefined {
  if (!position || label?.type !== 'text' || more.length) return;
  const { start, end } = position;
  if (!/^(?:https?:\/\/|www\.)/i.test(source.slice(start.offset, end.offset))) return;
  const length = urlLength(label.value);
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
