import { AuthorError } from '../../site/author-error.ts';

/** Vite's id of the module that preloads files. */
const HELPER = '\0vite/preload-helper.js';
/** How Vite wraps a dynamic import, with or without a choice of names; the innermost one if they are nested. */
const WRAPPED =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await (import\("[^"]*"\));\s*return \{[^}]*\};\s*\}|\(\) => (import\("[^"]*"\)(?:(?!__vitePreload\()[\s\S])*?)), __VITE_PRELOAD__\)/;

interface InEnvironment {
  environment: { name: string };
}

interface Chunk {
  name: string;
  dynamicImports: readonly string[];
}

/**
 * Removes Vite's module preloading from scripts for browsers: its list of files to preload would name files that are
 * replaced, and the code that reads it costs more than it saves. Astro drops `build.modulePreload` from a user's
 * configuration.
 *
 * @returns a plugin that fails the build if Vite wraps imports in another way
 */
export function noPreload() {
  return {
    name: 'no-module-preload',
    enforce: 'pre' as const,
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load(this: InEnvironment, id: string) {
      return id === HELPER && this.environment.name === 'client'
        ? 'export const __vitePreload = (load) => load();'
        : undefined;
    },
    renderChunk(this: InEnvironment, code: string, { name, dynamicImports }: Chunk) {
      if (this.environment.name !== 'client' || !dynamicImports.length) return undefined;
      let unwrapped = code;
      while (WRAPPED.test(unwrapped))
        unwrapped = unwrapped.replace(WRAPPED, (_, some?: string, all?: string) => some ?? all!);
      if (unwrapped === code || unwrapped.includes('__vitePreload('))
        throw new AuthorError(
          `delivery: Vite가 나중에 불러오는 스크립트를 감싸는 방법이 ${name}에서 다릅니다. no-preload.ts의 WRAPPED를 고치세요.`,
        );
      return { code: unwrapped, map: null };
    },
  };
}
