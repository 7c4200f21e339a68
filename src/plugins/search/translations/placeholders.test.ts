import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };

test('Korean and English strings have the same placeholders', () => {
  const namesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))];
  for (const [key, text] of Object.entries(ko)) expect(namesIn(en[key as keyof typeof en]), key).toEqual(namesIn(text));
});
