/** A query to what is to be found: slots that must all be on a page, each with alternatives. Knows no index. */
import { isFunctionWord } from '../hangul/function-words.ts';
import { isHangul, normalize, toRuns } from '../words/tokenize.ts';
import { termsOf, readRun } from '../words/stem.ts';
import { correct } from './correct.ts';
import type { FindSynonym } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Alternative {
  /** Terms that stand side by side. */
  terms: string[];
  /** 1 for what was asked, less for what is near it. */
  weight: number;
}

export interface Slot {
  /** The part of the query that it stands for, as written. */
  written: string;
  alternatives: Alternative[];
  /** False for 위한, 방법 and the like: they may be missing from a page. */
  required: boolean;
  /** What is looked for in place of the written, when that stands nowhere. */
  replacement?: string;
}

export interface Understanding {
  slots: Slot[];
  /** Words of the query that stand nowhere in the site. */
  unknown: string[];
}

const SYNONYM = 0.5;
const LONGER = 0.3;
const INSIDE = 0.1;
const MOST_LONGER = 8;
const MOST_LETTERS = 200;

/**
 * @param literal true to take the words as they are: no correction, no synonym, no longer word.
 */
export function understand(query: string, vocabulary: Vocabulary, findSynonym: FindSynonym, literal = false): Understanding {
  const { lexicon } = vocabulary;
  const slots: Slot[] = [];
  const unknown: string[] = [];
  const stands = (terms: string[]) => terms.length > 0 && terms.every((term) => lexicon.has(term));
  const exactly = (terms: string[], weight = 1): Alternative => ({ terms, weight });

  const addPhrase = (written: string) => {
    const terms = normalize(written).split(/\s+/).flatMap((chunk) => termsOf(chunk, lexicon));
    if (stands(terms)) slots.push({ written, alternatives: [exactly(terms)], required: true });
    else if (terms.length) unknown.push(written);
  };

  const addWord = (written: string, unfinished: boolean) => {
    const required = !isFunctionWord(normalize(written));
    const terms = termsOf(normalize(written), lexicon);
    if (stands(terms)) {
      const longer = unfinished && !literal && required ? vocabulary.startingWith(normalize(written)).slice(0, MOST_LONGER) : [];
      const inside = !literal && terms.length === 1 && isHangul(terms[0]!) && terms[0]!.length > 1 ? vocabulary.endingWith(terms[0]!).slice(0, MOST_LONGER) : [];
      const near = [...longer.map((word) => exactly(termsOf(word, lexicon), LONGER)), ...inside.map((word) => exactly(termsOf(word, lexicon), INSIDE))];
      slots.push({ written, required, alternatives: [exactly(terms), ...near.filter((other) => !terms.every((term) => other.terms.includes(term)))] });
      return;
    }
    const runs = toRuns(written);
    if (runs.length > 1) {
      for (const [at, run] of runs.entries()) addWord(run, unfinished && at === runs.length - 1);
      return;
    }
    const found = literal ? undefined : correct(runs[0]!, vocabulary, unfinished);
    if (found) slots.push({ written, required, ...found });
    else if (required) unknown.push(written);
  };

  const addWords = (words: string[], unfinished: boolean) => {
    for (let at = 0; at < words.length; ) {
      const rest = words.slice(at);
      const synonym = literal ? undefined : findSynonym(rest);
      const others = synonym?.others.filter(({ terms }) => stands(terms)) ?? [];
      const joined = normalize(rest.slice(0, 2).join(''));
      const asOne = !literal && rest.length > 1 ? readRun(joined, lexicon) : undefined;
      if (synonym && (others.length || synonym.words > 1)) {
        const written = rest.slice(0, synonym.words).join(' ');
        const known = stands(synonym.own);
        if (known || others.length)
          slots.push({
            written,
            required: true,
            alternatives: [...(known ? [exactly(synonym.own)] : []), ...others.map(({ terms }) => exactly(terms, known ? SYNONYM : 1))],
            ...(!known && { replacement: others[0]!.spelling }),
          });
        else unknown.push(written);
        at += synonym.words;
      } else if (asOne && asOne.parts.length === 1 && asOne.stem.length > rest[0]!.length && lexicon.has(asOne.stem)) {
        const apart = rest.slice(0, 2).flatMap((word) => termsOf(normalize(word), lexicon));
        slots.push({ written: rest.slice(0, 2).join(' '), required: true, alternatives: [exactly([asOne.stem]), ...(stands(apart) ? [exactly(apart)] : [])] });
        at += 2;
      } else {
        addWord(rest[0]!, unfinished && rest.length === 1);
        at++;
      }
    }
  };

  // What stands between a pair of quotes is a phrase; a quote without its partner is no quote.
  const parts = query.normalize('NFC').slice(0, MOST_LETTERS).split(/["“”]/);
  const paired = parts.length - (parts.length % 2 ? 0 : 1);
  for (const [at, part] of parts.entries()) {
    if (at % 2 && at < paired) addPhrase(part);
    else addWords(part.split(/\s+/).filter((word) => toRuns(word).length), at === parts.length - 1 && !/\s$/.test(part));
  }
  if (slots.length && !slots.some(({ required }) => required) && !unknown.length) for (const slot of slots) slot.required = true;
  return { slots, unknown };
}
