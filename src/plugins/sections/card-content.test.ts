import { expect, test } from 'vitest';
import { parts } from '../../site/parts.ts';
import { cardAddress, cardOf } from './card-content.ts';

const [[part, name]] = [...parts] as [[string, string]];
const note = { path: `${part}/day05`, title: 'Day 5. 순환' };
const section = { id: 'plan', heading: '계획' };

test('a card shows the day and the title, or the note and the section', () => {
  expect(cardOf('노트', { note })).toEqual({ overline: 'Day 5', title: '순환', part: name, site: '노트' });
  expect(cardOf('노트', { note, section })).toEqual({
    overline: 'Day 5. 순환',
    title: '계획',
    part: name,
    site: '노트',
  });
  expect(cardOf('노트')).toEqual({ overline: '', title: '노트', part: '', site: '' });
});

test('the query of a picture changes with its title, the path of the file does not', () => {
  const address = cardAddress('노트', 'design', { note, section });
  expect(address).toMatch(/^day05\/plan\/card\.png\?v=[0-9a-f]{8}$/);
  expect(cardAddress('노트', 'design', { note, section: { ...section, heading: ' 계획\n'.normalize('NFD') } })).toBe(
    address,
  );
  const others = [
    cardAddress('노트', 'design', { note, section: { ...section, heading: '새 계획' } }),
    cardAddress('노트', 'design', { note: { ...note, title: 'Day 5. 반복' }, section }),
    cardAddress('노트', 'another', { note, section }),
  ];
  expect(new Set([address, ...others]).size).toBe(4);
  for (const other of others) expect(other.split('?')[0]).toBe('day05/plan/card.png');
});
