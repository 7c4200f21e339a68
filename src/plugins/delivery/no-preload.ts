import { AuthorError } from '../../site/author-error.ts';

/** Vite's id of the module that preloads the files that a script needs. */
const HELPER = '\0vite/preload-helper.js';
/** Traces of the helper in scripts. */
const TRACES = /__vite__mapDeps|__vitePreload|vite:preloadError/;

const CHANGED = `delivery: Vite가 스크립트를 미리 불러오는 방법이 바뀌었습니다. no-preload.ts의 ${JSON.stringify(HELPER)}를 고치세요.`;

interface InEnvironment {
  environment: { name: string };
}

interface Chunk {
  fileName: string;
  code: string;
  dynamicImports: readonly string[];
}

/**
 * Removes Vite's module preloading: its list of files to preload would name files that are replaced, and the code that
 * reads it costs more than it saves. Astro drops `build.modulePreload` from a user's configuration, so the helper
 * itself is replaced.
 *
 * @returns a plugin that fails the build if Vite no longer has the helper, or leaves another one in the scripts
 */
export function noPreload() {
  let isReplaced = false;
  return {
    name: 'no-module-preload',
    enforce: 'pre' as const,
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load(this: InEnvironment, id: string) {
      if (id !== HELPER || this.environment.name !== 'client') return undefined;
      isReplaced = true;
      return 'export const __vitePreload = (load) => load();';
    },
    generateBundle(this: InEnvironment, _: unknown, files: Record<string, object>) {
      if (this.environment.name !== 'client') return;
      const chunks = Object.values(files).filter((file) => 'dynamicImports' in file) as Chunk[];
      const problem = findPreload(chunks, isReplaced);
      if (problem) throw new AuthorError(problem);
    },
  };
}

/**
 * Checks that the built scripts do not preload modules.
 *
 * @param chunks Vite's output
 * @param isReplaced true if the helper was found and replaced
 * @returns the problem to fix, or undefined
 */
export function findPreload(chunks: readonly Chunk[], isReplaced: boolean): string | undefined {
  const traced = chunks.find(({ code }) => TRACES.test(code));
  if (traced) return `${CHANGED} ${traced.fileName}에 그 코드가 남아 있습니다.`;
  const importing = chunks.find(({ dynamicImports }) => dynamicImports.length > 0);
  if (importing && !isReplaced)
    return `${CHANGED} ${importing.fileName}이 나중에 불러오는 파일이 있는데, 그 모듈은 없었습니다.`;
}
