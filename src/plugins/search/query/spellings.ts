/** Weighs other spellings of the terms of a query, and adds plurals and singulars. */
import { pluralsOf, singularsOf } from '../words/english-plurals.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Alternative, Slot } from './slots.ts';

/**
 * Minimum weight of another spelling in a query of several words: for a question the meaning matters more than the
 * spelling.
 */
const IN_QUESTION = 0.5;
/** Weight of the plural of an English word relative to the word, and the reverse. */
const OTHER_NUMBER = 0.8;

/** Returns about how often a site uses an alternative, at most. */
const usesOf = ({ terms }: Alternative, lexicon: Lexicon): number =>
  2 ** Math.min(...terms.map((term) => lexicon.get(term)?.weight ?? 0));

/**
 * Changes the weights of other spellings. A spelling of certainly the same term weighs as much as its share of the uses of
 * both: readers type 쿠버네티스 where a site writes Kubernetes.
 *
 * @param isQuestion true for a query of several words
 */
export function weighSpellings(slots: Slot[], isQuestion: boolean, lexicon: Lexicon): void {
  for (const { alternatives } of slots)
    for (const one of alternatives) {
      if (!one.synonym) continue;
      if (isQuestion) one.weight = IN_QUESTION;
      const [uses, others] = [usesOf(one, lexicon), usesOf(alternatives[0]!, lexicon)];
      if (one.equal) one.weight = Math.max(one.weight, uses / (uses + others));
    }
}

/** Adds plurals and singulars of English words that the site has: its heading may be ReplicaSets. */
export function addPlurals(slots: Slot[], lexicon: Lexicon): void {
  for (const { alternatives } of slots) {
    const isNew = (word: string) => !alternatives.some(({ terms }) => terms.length === 1 && terms[0] === word);
    for (const { terms, weight, ...rest } of [...alternatives]) {
      const [word = ''] = terms;
      const others = terms.length === 1 ? [...singularsOf(word), ...pluralsOf(word)] : [];
      for (const other of others)
        if (lexicon.has(other) && isNew(other))
          alternatives.push({ ...rest, terms: [other], weight: weight * OTHER_NUMBER });
    }
  }
}
