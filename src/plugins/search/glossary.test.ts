import { describe, expect, it } from 'vitest';
import { glossaryEntry } from './glossary-entry.ts';
import { parseGlossary, readGlossary } from './glossary.ts';

const sections = new Map([['devops/day05/', new Set(['plan', 'code'])]]);
const read = (source: string) => readGlossary(parseGlossary(source), sections);

describe('readGlossary', () => {
  it('returns the spellings of each entry', () =>
    expect(read('docker: { ko: [도커], en: [Docker] }')).toEqual({
      synonyms: [['도커', 'Docker']],
      terms: [],
      problems: [],
    }));

  it('reports the line of a spelling that two entries have', () => {
    const { problems } = read('a:\n  ko: [가]\n  en: [X]\nb:\n  ko: [나]\n  en: [x]\n');
    expect(problems).toMatchObject([{ line: 6, cause: expect.stringContaining('‘a’ 항목') }]);
  });

  it('reports the line of a broken reference', () => {
    const entry = (section: string) => `a:\n  ko: [가]\n  en: []\n  definition: 뜻\n  section: ${section}\n`;
    expect(read(entry('devops/day05#plan')).problems).toEqual([]);
    expect(read(entry('devops/day05')).problems).toEqual([]);
    expect(read(entry('devops/day05#gone')).problems).toMatchObject([
      { line: 5, fix: expect.stringContaining('plan, code') },
    ]);
    expect(read(entry('devops/day99')).problems).toMatchObject([
      { line: 5, cause: expect.stringContaining('devops/day99') },
    ]);
  });

  it('reports every syntax error', () =>
    expect(read('a: { en: [A] }\na: { en: [B] }\na: { en: [C] }\n').problems.map(({ line }) => line)).toEqual([2, 3]));

  it('reads an empty glossary', () => expect(read('')).toEqual({ synonyms: [], terms: [], problems: [] }));
});

it('requires a definition and a section together', () => {
  expect(glossaryEntry.safeParse({ ko: ['가'], en: [], definition: '뜻' }).success).toBe(false);
  expect(glossaryEntry.safeParse({ ko: ['가'], en: [], definition: '뜻', section: 'devops/day01' }).success).toBe(true);
});

it('requires a spelling in either language and uses the first as the name of the term', () => {
  expect(glossaryEntry.parse({ en: ['Dockerfile', '.dockerfile'] })).toEqual({
    ko: ['Dockerfile'],
    en: ['.dockerfile'],
  });
  expect(glossaryEntry.parse({ ko: ['가'] })).toEqual({ ko: ['가'], en: [] });
  expect(glossaryEntry.safeParse({ ko: [], en: [] }).success).toBe(false);
  const file = 'a: { en: [Dockerfile], definition: 뜻, section: devops/day05 }';
  expect(read(file)).toEqual({ synonyms: [['Dockerfile']], terms: ['Dockerfile'], problems: [] });
});
