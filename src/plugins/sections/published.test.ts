import { expect, test } from 'vitest';
import { permalinks } from './permanent-addresses.ts';
import { findBrokenAddresses } from './published.ts';
import type { Note } from './read-notes.ts';
import { note } from './testing.ts';

const published = ['/day05/', '/day05/monitoring/', '/day05/plan/', '/devops/day05/'];
const broken = (...notes: Note[]) =>
  findBrokenAddresses(published, notes, permalinks(notes, [])).map(({ cause, fix }) => `${cause}\n${fix}`);

test('accepts addresses that still work', () => {
  expect(broken(note('devops/day05', ['monitoring', 'plan', 'new']))).toEqual([]);
});

test('suggests the old and the new id of a section whose id changed', () => {
  const [message, ...others] = broken(note('devops/day05', ['monitor', 'plan']));
  expect(message).toMatch(/\/day05\/monitoring\/[^]*devops\/day05\.md[^]*moved:\n +sections:\n +monitoring: monitor\n/);
  expect(others).toEqual([]);
  expect(broken(note('devops/day05', ['monitor', 'plan'], { sections: { monitoring: 'monitor' } }))).toEqual([]);
});

test('suggests one line for all addresses of a renamed page', () => {
  const [message, ...others] = broken(note('devops/cycle', ['monitoring', 'plan']));
  expect(message).toMatch(/\/devops\/day05\/[^]*devops\/cycle\.md[^]*moved:\n +pages: \[devops\/day05\]/);
  expect(others).toEqual([]);
  expect(broken(note('devops/cycle', ['monitoring', 'plan'], { pages: ['devops/day05'] }))).toEqual([]);
});

test('suggests the new id of a section in a moved page', () => {
  const [message, ...others] = broken(note('devops/cycle', ['monitor', 'plan'], { pages: ['devops/day05'] }));
  expect(message).toMatch(/\/day05\/monitoring\/[^]*devops\/cycle\.md[^]*monitoring: monitor\n/);
  expect(others).toEqual([]);
});

test('suggests a line for each note of a renamed part', () => {
  const now = note('cicd/day05', ['monitoring', 'plan']);
  const [message, ...others] = broken(now, note('cicd/new', []));
  expect(message).toMatch(/\/devops\/day05\/[^]*cicd\/day05\.md[^]*pages: \[devops\/day05\]/);
  expect(others).toEqual([]);
});
