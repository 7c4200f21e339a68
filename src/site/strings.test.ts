import type { HookParameters } from '@astrojs/starlight/types';
import { expect, test } from 'vitest';
import { stringsModule } from './strings.ts';

const TRANSLATIONS: Record<string, Record<string, string>> = {
  en: { 'room.close': 'Close', 'other.close': 'Shut' },
  ko: { 'room.close': '닫기' },
  fr: {},
};

type Options = Pick<HookParameters<'config:setup'>, 'config' | 'useTranslations'>;

/** The text of the module for a site with these languages. */
async function moduleOf(config: object): Promise<string> {
  const useTranslations = (language: string) => ({ all: () => TRANSLATIONS[language] });
  const options = { config, useTranslations } as unknown as Options;
  const { hooks } = stringsModule('room', { 'room.close': 'Close' }, options);
  let text = '';
  const updateConfig = ({ vite }: { vite: { plugins: [{ load: { handler: () => string } }] } }) => {
    text = vite.plugins[0].load.handler();
  };
  await hooks['astro:config:setup']!({ updateConfig } as never);
  return text;
}

/** What the module's `close` is on a page in `lang`. */
async function closeOn(lang: string, config: object): Promise<string> {
  const code = (await moduleOf(config)).replaceAll('export const ', 'const ');
  return new Function('document', `${code}\nreturn close;`)({ documentElement: { lang } }) as string;
}

test('a site in one language has its strings and does not look at the page', async () => {
  const korean = { locales: { root: { label: '한국어', lang: 'ko' } } };
  expect(await moduleOf(korean)).toBe('\nexport const close = "닫기";');
  expect(await moduleOf({})).toBe('\nexport const close = "Close";');
});

test('each page of a site in several languages has the strings of its own', async () => {
  const config = {
    defaultLocale: 'root',
    locales: { ko: { label: '한국어' }, fr: { label: 'Français' }, root: { label: 'English', lang: 'en' } },
  };
  expect(await closeOn('en', config)).toBe('Close');
  expect(await closeOn('ko', config)).toBe('닫기');
  expect(await closeOn('fr', config), 'a language that the room does not know').toBe('Close');
  expect(await closeOn('de', config), 'a language that the site does not know').toBe('Close');
});
