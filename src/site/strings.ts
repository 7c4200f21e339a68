/**
 * Virtual modules with the translations for scripts. Plugins add their translations to Starlight in `i18n:setup`, and a site
 * may change them in `src/content/i18n/`. Astro components read them with `Astro.locals.t`; scripts import them by name from
 * `virtual:strings/<plugin>`, so that a page loads only those that its scripts use.
 */
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';

type SetupOptions = Parameters<NonNullable<StarlightPlugin['hooks']['config:setup']>>[0];
type Strings = Record<string, string>;
/** Translations of a plugin by language. */
type Translations = { en: Strings } & Partial<Record<string, Strings>>;

/**
 * Returns the strings of a plugin in a language. A site may name its language with a region (`ko-KR`), for which Starlight
 * finds its own translations, but not those of plugins; for a missing string it returns the key, or the string of the
 * site's first language.
 *
 * @param language language of the page, as configured
 * @param translations translations of the plugin
 * @param strings Starlight's strings in that language: `all()` of `Astro.locals.t` or of `useTranslations(language)`
 * @returns the strings, in English where there is no translation
 */
export const stringsIn = (language: string, translations: Translations, strings: object): Strings => ({
  ...translations.en,
  ...translations[language.split('-')[0]!],
  ...strings,
});

/** The languages in Starlight's configuration, the default one first; English if there are none. */
function languagesOf({ locales, defaultLocale }: SetupOptions['config']): string[] {
  const languages = Object.entries(locales ?? {}).map(([locale, options]) => options?.lang ?? locale);
  const first = locales?.[defaultLocale ?? 'root']?.lang ?? defaultLocale;
  const all = languages.length ? languages : ['en'];
  return [...new Set([...all.filter((language) => language === first), ...all])];
}

/**
 * Creates the module of a plugin.
 *
 * @param prefix prefix of the plugin's keys: `search` in `search.close`
 * @param translations translations of the plugin
 * @param options options of the hook `config:setup`
 * @returns an integration that adds the module, whose exports are named after the keys without the prefix
 */
export function stringsModule(
  prefix: string,
  translations: Translations,
  { config, useTranslations }: Pick<SetupOptions, 'config' | 'useTranslations'>,
): AstroIntegration {
  const id = `virtual:strings/${prefix}`;
  const names = Object.keys(translations.en).map((key) => key.slice(prefix.length + 1));
  const languages = languagesOf(config);
  const strings = languages.map(
    (language) => [language, stringsIn(language, translations, useTranslations(language).all())] as const,
  );
  const expressionOf = (name: string): string => {
    const [first, ...others] = strings.map(
      ([language, values]) => [language, JSON.stringify(values[`${prefix}.${name}`])] as const,
    );
    const otherwise = others.map(([language, value]) => `language === ${JSON.stringify(language)} ? ${value} : `);
    return otherwise.join('') + first![1];
  };
  const code = [
    languages.length > 1 ? 'const language = document.documentElement.lang;' : '',
    ...names.map((name) => `export const ${name} = ${expressionOf(name)};`),
  ].join('\n');
  const plugin = {
    name: `strings-${prefix}`,
    resolveId: { filter: { id: new RegExp(`^${id}$`) }, handler: () => `\0${id}` },
    load: { filter: { id: new RegExp(`^\\0${id}$`) }, handler: () => code },
  };
  return {
    name: `strings-${prefix}`,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      'astro:config:done': ({ injectTypes }) =>
        void injectTypes({
          filename: 'strings.d.ts',
          content: `declare module '${id}' {\n${names.map((name) => `  export const ${name}: string;`).join('\n')}\n}\n`,
        }),
    },
  };
}
