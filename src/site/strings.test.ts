import type { HookParameters } from '@astrojs/starlight/types';
import { expect, test } from 'vitest';
import { stringsIn, stringsModule } from './strings.ts';

const TRANSLATIONS: Record<string, Record<string, string>> = {
  en: { 'plugin.close': 'Close', 'other.close': 'Shut' },
  ko: { 'plugin.close': '닫기' },
  fr: {},
  'ko-KR': { 'other.close': '끄기' },
};

const PLUGIN = { en: { 'plugin.close': 'Close' }, ko: { 'plugin.close': '닫기' } };

type Options = Pick<HookParameters<'config:setup'>, 'config' | 'useTranslations'>;

/** The code of the module for a site with this configuration. */
async function moduleOf(config: object): Promise<string> {
  const useTranslations = (language: string) => ({ all: () => TRANSLATIONS[language] });
  const options = { config, useTranslations } as unknown as Options;
  const { hooks } = stringsModule('plugin', PLUGIN, options);
  let text = '';
  const updateConfig = ({ vite }: { vite: { plugins: [{ load: { handler: () => string } }] } }) => {
    text = vite.plugins[0].load.handler();
  };
  await hooks['astro:config:setup']!({ updateConfig } as never);
  return text;
}

/** The value of the module's `close` on a page in `lang`. */
async function closeOn(lang: string, config: object): Promise<string> {
  const code = (await moduleOf(config)).replaceAll('export const ', 'const ');
  return new Function('document', `${code}\nreturn close;`)({ documentElement: { lang } }) as string;
}

test('the module of a site in one language does not check the language of the page', async () => {
  const korean = { locales: { root: { label: '한국어', lang: 'ko' } } };
  expect(await moduleOf(korean)).toBe('\nexport const close = "닫기";');
  expect(await moduleOf({})).toBe('\nexport const close = "Close";');
});

test('each page of a site in several languages has the strings of its language', async () => {
  const config = {
    defaultLocale: 'root',
    locales: { ko: { label: '한국어' }, fr: { label: 'Français' }, root: { label: 'English', lang: 'en' } },
  };
  expect(await closeOn('en', config)).toBe('Close');
  expect(await closeOn('ko', config)).toBe('닫기');
  expect(await closeOn('fr', config), 'a language without translations').toBe('Close');
  expect(await closeOn('de', config), 'a language that is not configured').toBe('Close');
});

test('a language with a region has the strings of the language', async () => {
  const config = { locales: { root: { label: '한국어', lang: 'ko-KR' }, fr: { label: 'Français' } } };
  expect(await closeOn('ko-KR', config)).toBe('닫기');
});

test('strings of the site replace those of a plugin, and English those that are missing', () => {
  const plugin = { en: { open: 'Open', close: 'Close' }, fr: { close: 'Fermer' } };
  expect(stringsIn('fr-CA', plugin, { close: 'Clore' })).toEqual({ open: 'Open', close: 'Clore' });
  expect(stringsIn('de', plugin, {})).toEqual({ open: 'Open', close: 'Close' });
});
