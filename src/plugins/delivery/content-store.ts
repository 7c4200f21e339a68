import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { collectGarbage } from '../../site/memory.ts';

/** Astro's id of the module with the content collections, and the name of the file in which it stores them. */
const MODULE = 'astro:data-layer-content';
const FILE = 'data-store.json';

/**
 * Reduces the memory that a build needs. Astro bundles the entire content of a site, as one string, into the program
 * that renders it, and Vite copies that several times: at 5,000 pages more than a gigabyte. With this integration the
 * program reads the content from the file in which Astro stores it.
 *
 * @returns an integration that does not change the built site; it fails the build if Astro no longer has the module or
 *   the file
 */
export function contentStore(): AstroIntegration {
  let isLoaded = false;
  let isBuild = false;
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        isBuild = command === 'build';
        if (!isBuild) return;
        const file = fileURLToPath(new URL(FILE, config.cacheDir));
        const load = {
          // Before Astro's own plugin, which would load the module.
          order: 'pre' as const,
          filter: { id: new RegExp(`^\0${MODULE}$`) },
          handler() {
            isLoaded = true;
            if (!existsSync(file)) throw new AuthorError(`${CHANGED} ${file} 파일이 없습니다.`);
            collectGarbage();
            return `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
          },
        };
        updateConfig({ vite: { plugins: [{ name: 'content-store', load }] } });
      },
      'astro:build:generated'() {
        if (isBuild && !isLoaded) throw new AuthorError(`${CHANGED} ${MODULE} 모듈을 찾지 않습니다.`);
      },
    },
  };
}

const CHANGED = 'delivery: Astro가 콘텐츠를 읽는 방법이 바뀌었습니다. content-store.ts를 고치세요.';
