import { expect, test } from 'vitest';
import { readEnvironment } from './env.ts';

test('the default is a site on localhost', () => {
  const local = { site: 'http://localhost:4321', base: '/', cards: true, port: 4321 };
  expect(readEnvironment({})).toEqual(local);
  expect(readEnvironment({ SITE: '', BASE: '', PORT: '', SKIP_CARDS: '' })).toEqual(local);
  expect(readEnvironment({ PORT: '8080', SKIP_CARDS: '1' })).toMatchObject({ port: 8080, cards: false });
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['example.org', 'https://example.org'],
  ['example.org:8080', 'https://example.org:8080'],
  ['http://노트.example', 'http://xn--o80bo44d.example'],
])('SITE=%s is read as %s', (SITE, site) => expect(readEnvironment({ SITE }).site).toBe(site));

test.each([
  ['notes', '/notes/'],
  ['/notes', '/notes/'],
  ['/team/notes_v1.0/', '/team/notes_v1.0/'],
])('BASE=%s is read as %s', (BASE, base) => expect(readEnvironment({ BASE }).base).toBe(base));

test.each([
  [{ SITE: 'https://example.org/notes' }, 'SITE=https://example.org BASE=/notes/'],
  [{ SITE: 'ftp://example.org' }, 'SITE=https://example.org'],
  [{ SITE: 'https://' }, 'SITE=https://example.org'],
  [{ SITE: 'https://example.org/?a=b' }, 'SITE=https://example.org'],
  [{ BASE: '/한글/' }, 'BASE=/notes/'],
  [{ BASE: '/a b/' }, 'BASE=/notes/'],
  [{ BASE: '/../' }, 'BASE=/notes/'],
  [{ PORT: 'http' }, '0에서 65535'],
  [{ PORT: '70000' }, '0에서 65535'],
])('%o is refused with advice', (variables, fix) => {
  expect(() => readEnvironment(variables)).toThrow(fix);
});
