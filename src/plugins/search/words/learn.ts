/**
 * Learns a site's words from its text alone: a stem is a noun if it occurs with different particles, a verb if it
 * occurs with different endings. The idea is that of the L–R graph of soynlp (Kim, 2017): Korean words are a left
 * part that varies freely and a right part from a closed set.
 */
import { isUninflected } from '../hangul/function-words.ts';
import { COMMON_VERBS } from '../hangul/verbs.ts';
import { nounOfVerb, verbReadings } from '../hangul/endings.ts';
import { isCertainParticle, isParticles, particleClass } from '../../../site/particles.ts';
import { isCopula, nounReadings } from '../hangul/nouns.ts';
import { lastSound } from '../hangul/last-sound.ts';
import { type Kind, type Lexicon, verbKey } from './lexicon.ts';
import { readChunk, wordsOf } from './stem.ts';
import { isHangul, toChunks } from './tokenize.ts';

/** A possible word, with the particles or endings that follow it, allomorphs unified. */
interface Candidate {
  key: string;
  kind: 'noun' | 'verb';
  following: Set<string>;
}

interface Reading {
  candidate: Candidate;
  following: string;
  /** 2 if one occurrence proves it, 1 if one makes it likely enough, otherwise 0. */
  certainty: 0 | 1 | 2;
}

/** Returns how many different particles or endings a stem needs: short stems are more often matched by chance. */
const minFollowing = ({ kind, key }: Candidate) => (kind === 'verb' ? 3 : key.length === 1 ? 4 : 2);

/** Long stems are hardly ever matched by chance, unless they are stems of verbs (수용하 in 수용하는). */
function certaintyOf(stem: string, tail: string): Reading['certainty'] {
  // 업무이다 is 업무 with 이다, not 업무이 with the form of 이다 after a vowel.
  if (stem.endsWith('이') && isCopula(`이${tail}`)) return 0;
  if (stem.length > 1 && tail.startsWith('이') && isCopula(tail) && lastSound(stem) === 'vowel') return 1;
  if (stem.length > 1 && isCertainParticle(tail)) return 2;
  return stem.length > 2 && !nounOfVerb(stem) ? 1 : 0;
}

/**
 * @param runs distinct Hangul runs of the site
 * @param given known nouns
 */
function learnHangul(runs: Set<string>, given: Set<string>): Map<string, Candidate['kind']> {
  const candidates = { noun: new Map<string, Candidate>(), verb: new Map<string, Candidate>() };
  const candidateOf = (kind: Candidate['kind'], key: string): Candidate => {
    const known = candidates[kind].get(key);
    const candidate = known ?? { kind, key, following: new Set() };
    if (!known) candidates[kind].set(key, candidate);
    return candidate;
  };
  const readingsOf = (run: string): Reading[] => {
    const readings: Reading[] = [{ candidate: candidateOf('noun', run), following: '', certainty: 0 }];
    for (const { stem, tail } of nounReadings(run))
      if (stem.length === 1 || !isParticles(stem)) {
        const certainty = certaintyOf(stem, tail);
        readings.push({ candidate: candidateOf('noun', stem), following: particleClass(tail), certainty });
      }
    for (const { stem, ending } of verbReadings(run)) {
      const noun = nounOfVerb(stem);
      if (noun && noun.length > 1) {
        const following = stem.slice(noun.length) + ending;
        readings.push({ candidate: candidateOf('noun', noun), following, certainty: 1 });
      } else readings.push({ candidate: candidateOf('verb', verbKey(stem)), following: ending, certainty: 0 });
    }
    // Known nouns take precedence over nouns to be learned: 예측이나 is a form of 예측, and 예측이 is not a noun.
    const known = readings.filter(({ candidate: { kind, key } }) => kind === 'noun' && given.has(key));
    return known.length ? known : readings;
  };
  const all = [...runs].map(readingsOf);
  for (const { candidate, following } of all.flat()) candidate.following.add(following);

  // Each word supports only its likeliest reading, so that 서버에 does not become a noun (서버에는, 서버에도).
  let chosen: Reading[] = [];
  for (let round = 0; round < 3; round++) {
    chosen = all.map((readings) =>
      readings.reduce((best, reading) => {
        const more = reading.candidate.following.size - best.candidate.following.size;
        return more > 0 || (more === 0 && reading.certainty > best.certainty) ? reading : best;
      }),
    );
    for (const byKey of Object.values(candidates)) for (const candidate of byKey.values()) candidate.following.clear();
    for (const { candidate, following } of chosen) candidate.following.add(following);
  }

  const learned = new Map<string, Candidate['kind']>();
  for (const { candidate, certainty } of chosen)
    if (certainty || candidate.following.size >= minFollowing(candidate)) learned.set(candidate.key, candidate.kind);
  const strength = (noun: string) => (learned.get(noun) === 'noun' ? candidates.noun.get(noun)!.following.size : 0);
  for (const key of learned.keys())
    if (nounReadings(key).some(({ stem }) => stem.length > 1 && strength(stem) > 2 * strength(key)))
      learned.delete(key);
  return learned;
}

/**
 * Learns the lexicon of a site.
 *
 * @param texts texts of the site, such as its sections
 * @param given words known to be nouns, or verbs ending in 다, such as those of the glossary
 */
export function learn(texts: Iterable<string>, given: Iterable<string> = []): Lexicon {
  const chunks = new Map<string, number>();
  for (const text of texts) for (const chunk of toChunks(text)) chunks.set(chunk, (chunks.get(chunk) ?? 0) + 1);
  const runs = new Set<string>();
  for (const chunk of chunks.keys())
    for (const run of wordsOf(chunk)) if (isHangul(run) && !isUninflected(run)) runs.add(run);
  const lexicon: Lexicon = new Map();
  const known = [...given].filter(isHangul);
  const nouns = known.filter((word) => word.length > 1 && !word.endsWith('다'));
  for (const [key, kind] of learnHangul(runs, new Set(nouns))) lexicon.set(key, { kind, weight: 0 });
  for (const verb of COMMON_VERBS) lexicon.set(verb, { kind: 'verb', weight: 0 });
  for (const word of known) lexicon.set(word, { kind: word.endsWith('다') ? 'verb' : 'noun', weight: 0 });

  // Twice: the first count shows which words without particles are common enough to be parts of compounds.
  return weigh(chunks, weigh(chunks, lexicon));
}

/** Counts the words in the chunks, including compounds, as analyzed with the lexicon. */
function weigh(chunks: Map<string, number>, lexicon: Lexicon): Lexicon {
  const count = new Map<string, { n: number; kind: Kind }>();
  const add = (word: string, n: number, kind: Kind) => {
    const sum = count.get(word);
    if (sum) sum.n += n;
    else count.set(word, { n, kind });
  };
  for (const [chunk, n] of chunks)
    for (const { stem, parts } of readChunk(chunk, lexicon)) {
      for (const term of parts) add(term, n, lexicon.get(term)?.kind ?? 'word');
      if (parts.length > 1) add(stem, n, 'noun');
    }
  const weighed: Lexicon = new Map();
  for (const [word, { n, kind }] of count) weighed.set(word, { kind, weight: Math.min(9, Math.floor(Math.log2(n))) });
  return weighed;
}
