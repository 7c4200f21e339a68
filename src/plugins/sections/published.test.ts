import { expect, test } from 'vitest';
import { note } from '../../../tests/support/note.ts';
import { permalinks } from './permanent-addresses.ts';
import { brokenAddresses } from './published.ts';
import type { Note } from './read-notes.ts';

const published = ['/day05/', '/day05/monitoring/', '/day05/plan/', '/devops/day05/'];
const broken = (...notes: Note[]) => brokenAddresses(published, notes, permalinks(notes, []));

test('addresses that lead to their places are not broken', () => {
  expect(broken(note('devops/day05', ['monitoring', 'plan', 'new']))).toEqual([]);
});

test('a section that got another id: the line to write names both', () => {
  const [message, ...others] = broken(note('devops/day05', ['monitor', 'plan']));
  expect(message).toMatch(/\/day05\/monitoring\/[^]*devops\/day05\.md[^]*moved:\n +sections:\n +monitoring: monitor\n/);
  expect(others).toEqual([]);
  expect(broken(note('devops/day05', ['monitor', 'plan'], { sections: { monitoring: 'monitor' } }))).toEqual([]);
});

test('a page that got another name: one line for all its addresses', () => {
  const [message, ...others] = broken(note('devops/cycle', ['monitoring', 'plan']));
  expect(message).toMatch(/\/devops\/day05\/[^]*devops\/cycle\.md[^]*moved:\n +pages: \[devops\/day05\]/);
  expect(others).toEqual([]);
  expect(broken(note('devops/cycle', ['monitoring', 'plan'], { pages: ['devops/day05'] }))).toEqual([]);
});

test('a page that moved and whose section got another id', () => {
  const [message, ...others] = broken(note('devops/cycle', ['monitor', 'plan'], { pages: ['devops/day05'] }));
  expect(message).toMatch(/\/day05\/monitoring\/[^]*devops\/cycle\.md[^]*monitoring: monitor\n/);
  expect(others).toEqual([]);
});

test('a part that got another folder: each of its notes is named', () => {
  const now = note('cicd/day05', ['monitoring', 'plan']);
  const [message, ...others] = broken(now, note('cicd/new', []));
  expect(message).toMatch(/\/devops\/day05\/[^]*cicd\/day05\.md[^]*pages: \[devops\/day05\]/);
  expect(others).toEqual([]);
});
