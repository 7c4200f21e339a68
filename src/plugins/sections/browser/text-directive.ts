/** Minimum number of words that mark an end of a passage. */
const MIN_WORDS = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
const encode = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

const isOnce = (page: string, text: string) => page.includes(text) && page.indexOf(text) === page.lastIndexOf(text);

/** The start of a passage: its first words, with the words before or after them if they are not unique. */
interface Opening {
  prefix?: string[];
  start: string[];
  suffix?: string[];
}

/**
 * Creates a text directive (WICG Scroll To Text Fragment) that marks a passage of a page: its first and its last words,
 * as many as are needed to make it unique. Browsers match only complete words, whose boundaries differ from those of
 * Korean grammar, so here words are separated by spaces.
 *
 * @param passage rendered text from the beginning to the end of a word; blocks are separated by line breaks or tabs
 * @param before text before the passage in its block
 * @param after text after the passage in its block
 * @param page rendered text of the complete page
 * @returns the part after `:~:`; undefined if no words make the passage unique
 */
export function textDirective(passage: string, before: string, after: string, page: string): string | undefined {
  const all = wordsOf(page).join(' ');
  const words = wordsOf(passage);
  const blocks = passage
    .split(/[\n\t]+/)
    .map(wordsOf)
    .filter((block) => block.length);
  const first = blocks[0]!;
  const isOne = blocks.length === 1;
  const least = isOne && words.length <= 2 * MIN_WORDS ? words.length : Math.min(MIN_WORDS, first.length);
  const [preceding, following] = [wordsOf(before), wordsOf(after)];

  const openings: Opening[] = [
    ...first.slice(least - 1).map((_, more) => ({ start: first.slice(0, least + more) })),
    ...preceding.map((_, more) => ({ prefix: preceding.slice(-more - 1), start: first })),
    ...(isOne ? following.map((_, more) => ({ start: first, suffix: following.slice(0, more + 1) })) : []),
  ];
  const textOf = ({ prefix = [], start, suffix = [] }: Opening) => [...prefix, ...start, ...suffix].join(' ');
  const opening = openings.find((opening) => isOnce(all, textOf(opening)));
  if (!opening) return;
  const { prefix, start, suffix } = opening;
  const directive = [prefix && `${encode(prefix)}-`, encode(start), suffix && `-${encode(suffix)}`];
  if (start.length === words.length) return `text=${directive.filter(Boolean).join(',')}`;

  // The browser ends the passage at the first occurrence of the last words.
  const rest = all.slice(all.indexOf(textOf(opening)) + textOf(opening).length);
  const last = isOne ? words.slice(start.length) : blocks.at(-1)!;
  const end = last
    .map((_, index) => last.slice(-index - 1))
    .slice(Math.min(MIN_WORDS, last.length) - 1)
    .find((ending) => isOnce(rest, ending.join(' ')));
  return end && `text=${[...directive, encode(end)].filter(Boolean).join(',')}`;
}
