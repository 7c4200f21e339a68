import { describe, expect, test } from 'vitest';
import { permalinks, targetOf } from './permanent-addresses.ts';
import type { Note } from './read-notes.ts';
import { note } from './testing.ts';

const targets = (...notes: Note[]) =>
  Object.fromEntries(permalinks(notes, []).map((link) => [link.address, targetOf(link)]));

test('a note and its sections have addresses that begin with the last part of its path', () => {
  expect(targets(note('devops/ci/day07', ['plan']))).toEqual({
    'day07/': 'devops/ci/day07/',
    'day07/plan/': 'devops/ci/day07/#plan',
  });
});

describe('moved', () => {
  test('preserves the address of a section whose id changed', () => {
    const now = targets(note('devops/day05', ['monitor'], { sections: { monitoring: 'monitor' } }));
    expect(now['day05/monitoring/']).toBe('devops/day05/#monitor');
  });

  test('preserves the address of a section that moved to another note', () => {
    const now = targets(note('devops/day06', ['release'], { sections: { 'day05/release': 'release' } }));
    expect(now['day05/release/']).toBe('devops/day06/#release');
    expect(now).not.toHaveProperty('day06/day05/release/');
  });

  test('preserves all addresses of a renamed page', () => {
    const moved = { pages: ['devops/day5'], sections: { old: 'plan' } };
    expect(targets(note('cicd/cycle', ['plan'], moved))).toMatchObject({
      'devops/day5/': 'cicd/cycle/',
      'day5/': 'cicd/cycle/',
      'day5/plan/': 'cicd/cycle/#plan',
      'day5/old/': 'cicd/cycle/#plan',
      'cycle/old/': 'cicd/cycle/#plan',
    });
  });

  test('preserves the address of a page that moved to another part', () => {
    expect(targets(note('cicd/day05', ['plan'], { pages: ['devops/day05'] }))).toEqual({
      'day05/': 'cicd/day05/',
      'day05/plan/': 'cicd/day05/#plan',
      'devops/day05/': 'cicd/day05/',
    });
  });

  test('must name an existing section', () => {
    expect(() => targets(note('devops/day05', ['plan'], { sections: { old: 'gone' } }))).toThrow(
      /devops\/day05[^]*#gone[^]*plan/,
    );
  });
});

test('reports an id that cannot be part of an address with the file of its note', () => {
  const faulty = { ...note('devops/day05', ['plan', '../x', '..', 'a/b']), file: 'devops/Day05.md' };
  const claim = () => permalinks([faulty, note('devops/day06', ['x y'])], []);
  for (const id of ['../x', '..', 'a/b']) expect(claim).toThrow(`src/content/docs/devops/Day05.md\n    제목 “${id}”`);
  expect(claim).toThrow('/devops/day06/\n    제목 “x y”');
});

describe('reports a conflicting address', () => {
  const claim =
    (notes: Note[], pages: string[] = []) =>
    () =>
      permalinks(notes, pages);

  test('of two notes with the same name', () => {
    expect(claim([note('devops/intro', []), note('networking/intro', [])])).toThrow(
      /\/intro\/[^]*\/devops\/intro\/[^]*\/networking\/intro\//,
    );
  });

  test('of a section and a page', () => {
    expect(claim([note('networking/devops', ['day05'])], ['devops/day05/'])).toThrow(
      /\/devops\/day05\/ \(사이트의[^]*\/networking\/devops\/#day05/,
    );
  });

  test('of a note and a folder of the site', () => {
    const notes = [note('devops/search', ['plan']), note('devops/day05', [], { pages: ['devops/robots'] })];
    expect(claim(notes, ['search/', 'robots/'])).toThrow(/\/search\/[^]*\/devops\/search\/[^]*\/robots\/[^]*moved/);
  });

  test('of a current section and a former one', () => {
    expect(claim([note('devops/day05', ['plan', 'ci'], { sections: { plan: 'ci' } })])).toThrow(
      /\/day05\/plan\/[^]*#plan[^]*#ci \(머리말의 moved\)/,
    );
  });
});
