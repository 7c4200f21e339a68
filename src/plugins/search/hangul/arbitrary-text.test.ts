import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryText } from '../../../../tests/support/arbitrary-text.ts';
import { withinTime } from '../../../../tests/support/within-time.ts';
import { isPrefix, isSuffix } from './affixes.ts';
import { nounOfVerb, verbReadings } from './endings.ts';
import { beforeBoundNoun, isFunctionTerm, isFunctionWord } from './function-words.ts';
import { isInitials, isOneEdit, toInitials, toJamo, typedAsHangul, typedAsLatin } from './jamo.ts';
import { lastSound, particleFor } from './last-sound.ts';
import { transcribedAs } from './loanwords.ts';
import { isCopula, nounReadings } from './nouns.ts';
import { agrees, isCertainParticle, isParticles, particleClass } from '../../../site/particles.ts';

const FUNCTIONS: Record<string, (text: string) => unknown> = {
  agrees: (text) => agrees(text, text),
  beforeBoundNoun,
  isCertainParticle,
  isCopula,
  isFunctionTerm,
  isFunctionWord,
  isInitials,
  isOneEdit: (text) => isOneEdit(text, toJamo(text)),
  isParticles,
  isPrefix,
  isSuffix,
  lastSound,
  nounOfVerb,
  nounReadings,
  particleClass,
  particleFor: (text) => particleFor(text, '으로/로'),
  transcribedAs: (text) => transcribedAs(text)?.('container'),
  toInitials,
  toJamo,
  typedAsHangul,
  typedAsLatin,
  verbReadings,
};

it.each(Object.entries(FUNCTIONS))('%s handles any text of 200 letters within the time limit', (_, read) =>
  fc.assert(fc.property(arbitraryText(200), (text) => withinTime(() => read(text.slice(0, 200))))),
);

it('finds stems that are prefixes of the word, except for their last syllable', () =>
  fc.assert(
    fc.property(arbitraryText(8), (text) => {
      for (const { stem } of [...nounReadings(text), ...verbReadings(text)])
        expect(text.startsWith(stem.slice(0, -1))).toBe(true);
    }),
  ));
