/**
 * Virtual modules with the translations for scripts. Plugins add their translations to Starlight in `i18n:setup`, and a site
 * may change them in `src/content/i18n/`. Astro components read them with `Astro.locals.t`; scripts import them by name from
 * `virtual:strings/<plugin>`, so that a page loads only those that its scripts use.
 */
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';

type SetupOptions = Parameters<NonNullable<StarlightPlugin['hooks']['config:setup']>>[0];
type Strings = Record<string, string>;

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
 * @param fallback strings for languages without translations, by their keys
 * @param options options of the hook `config:setup`
 * @returns an integration that adds the module, whose exports are named after the keys without the prefix
 */
export function stringsModule(
  prefix: string,
  fallback: Strings,
  { config, useTranslations }: Pick<SetupOptions, 'config' | 'useTranslations'>,
): AstroIntegration {
  const id = `virtual:strings/${prefix}`;
  const names = Object.keys(fallback).map((key) => key.slice(prefix.length + 1));
  const languages = languagesOf(config);
  const valueOf = (name: string, language: string) =>
    useTranslations(language).all()[`${prefix}.${name}` as never] ?? fallback[`${prefix}.${name}`];
  const expressionOf = (name: string): string => {
    const [first, ...others] = languages.map(
      (language) => [language, JSON.stringify(valueOf(name, language))] as const,
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
