import type { Entry, Kind, Lexicon } from './lexicon.ts';

const KINDS: Kind[] = ['noun', 'verb', 'word'];

/**
 * The lexicon as the browser loads it: one line a word, sorted; how many letters it shares with the word before, the
 * rest of it; then, in the same order, a letter for kind and weight of each.
 */
export function encode(lexicon: Lexicon): string {
  const words = [...lexicon].sort(([a], [b]) => (a < b ? -1 : 1));
  let before = '';
  const lines = words.map(([word]) => {
    let shared = 0;
    while (shared < 35 && shared < before.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  const marks = words.map(([, { kind, weight }]) => String.fromCharCode(65 + KINDS.indexOf(kind) * 10 + weight));
  return `${lines.join('\n')}\n\n${marks.join('')}`;
}

/** The inverse of `encode`. */
export function decode(text: string): Lexicon {
  const [lines = '', marks = ''] = text.split('\n\n');
  const lexicon: Lexicon = new Map();
  let before = '';
  if (lines)
    for (const [at, line] of lines.split('\n').entries()) {
      const mark = marks.charCodeAt(at) - 65;
      before = before.slice(0, parseInt(line[0]!, 36)) + line.slice(1);
      const entry: Entry = { kind: KINDS[Math.floor(mark / 10)]!, weight: mark % 10 };
      lexicon.set(before, entry);
    }
  return lexicon;
}
