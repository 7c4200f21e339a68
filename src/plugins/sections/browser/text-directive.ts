/** How many words mark an end of a passage where that is enough. */
const FEW = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
const encode = (words: string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

const isOnce = (page: string, text: string) => page.includes(text) && page.indexOf(text) === page.lastIndexOf(text);

/** What identifies a passage: its first words, and those right before or after them where the first are not unique. */
interface Opening {
  prefix?: string[];
  start: string[];
  suffix?: string[];
}

/**
 * A text directive (WICG Scroll To Text Fragment) that marks a passage of a page: its first and its last words, as many
 * as it takes to mean this passage alone. A browser finds whole words only, and its words are not those of Korean
 * grammar: for both, a word is what is between two spaces.
 *
 * @param passage rendered text from the beginning to the end of a word; blocks are cut by line breaks or tabs
 * @param before text before it in its block
 * @param after text after it in its block
 * @param page rendered text of the whole page
 * @returns what follows `:~:`, or nothing where no words mean this passage alone
 */
export function textDirective(passage: string, before: string, after: string, page: string): string | undefined {
  const all = wordsOf(page).join(' ');
  const whole = wordsOf(passage);
  const blocks = passage
    .split(/[\n\t]+/)
    .map(wordsOf)
    .filter((block) => block.length);
  const first = blocks[0]!;
  const isOne = blocks.length === 1;
  const least = isOne && whole.length <= 2 * FEW ? whole.length : Math.min(FEW, first.length);
  const [behind, ahead] = [wordsOf(before), wordsOf(after)];

  const openings: Opening[] = [
    ...first.slice(least - 1).map((_, more) => ({ start: first.slice(0, least + more) })),
    ...behind.map((_, more) => ({ prefix: behind.slice(-more - 1), start: first })),
    ...(isOne ? ahead.map((_, more) => ({ start: first, suffix: ahead.slice(0, more + 1) })) : []),
  ];
  const textOf = ({ prefix = [], start, suffix = [] }: Opening) => [...prefix, ...start, ...suffix].join(' ');
  const opening = openings.find((opening) => isOnce(all, textOf(opening)));
  if (!opening) return;
  const { prefix, start, suffix } = opening;
  const directive = [prefix && `${encode(prefix)}-`, encode(start), suffix && `-${encode(suffix)}`];
  if (start.length === whole.length) return `text=${directive.filter(Boolean).join(',')}`;

  // The browser ends at the first such words that follow.
  const rest = all.slice(all.indexOf(textOf(opening)) + textOf(opening).length);
  const last = isOne ? whole.slice(start.length) : blocks.at(-1)!;
  const end = last
    .map((_, index) => last.slice(-index - 1))
    .slice(Math.min(FEW, last.length) - 1)
    .find((words) => isOnce(rest, words.join(' ')));
  return end && `text=${[...directive, encode(end)].filter(Boolean).join(',')}`;
}
