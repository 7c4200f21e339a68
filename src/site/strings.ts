/**
 * The strings that a script shows, as a module. Starlight has them: each room adds its own in `i18n:setup`, and a site may
 * change them in `src/content/i18n/`. Astro components read them with `Astro.locals.t`; a script imports them, by name, from
 * `virtual:strings/<room>`, so that a page is sent only those that its scripts use.
 */
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';

type SetupOptions = Parameters<NonNullable<StarlightPlugin['hooks']['config:setup']>>[0];
type Strings = Record<string, string>;

/** The languages of a site as Starlight is told of them; English where it is told of none. */
function languagesOf({ locales, defaultLocale }: SetupOptions['config']): string[] {
  const languages = Object.entries(locales ?? {}).map(([locale, options]) => options?.lang ?? locale);
  const first = locales?.[defaultLocale ?? 'root']?.lang ?? defaultLocale;
  const all = languages.length ? languages : ['en'];
  return [...new Set([...all.filter((language) => language === first), ...all])];
}

/**
 * @param room begins the keys of its strings: `search` of `search.close`
 * @param fallback the room's strings for a language that it does not know, by their keys
 * @param options those of the hook `config:setup`
 * @returns an integration that makes the module; its exports are called as the keys are, without the room
 */
export function stringsModule(
  room: string,
  fallback: Strings,
  { config, useTranslations }: Pick<SetupOptions, 'config' | 'useTranslations'>,
): AstroIntegration {
  const id = `virtual:strings/${room}`;
  const prefix = `${room}.`;
  const names = Object.keys(fallback).map((key) => key.slice(prefix.length));
  const languages = languagesOf(config);
  const valueOf = (name: string, language: string) =>
    useTranslations(language).all()[`${prefix}${name}` as never] ?? fallback[prefix + name];
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
    name: `strings-${room}`,
    resolveId: { filter: { id: new RegExp(`^${id}$`) }, handler: () => `\0${id}` },
    load: { filter: { id: new RegExp(`^\\0${id}$`) }, handler: () => code },
  };
  return {
    name: `strings-${room}`,
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
