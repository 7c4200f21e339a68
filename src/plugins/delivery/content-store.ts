import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../../site/author-error.ts';
import { collectGarbage } from '../../site/memory.ts';

/** What Astro calls the module that holds the content collections, and the file that it keeps them in. */
const MODULE = 'astro:data-layer-content';
const FILE = 'data-store.json';

/**
 * Astro builds the whole content of a site, as one string, into the program that renders it, and Vite copies that several
 * times: at 5,000 pages more than a gigabyte. Here the program reads it from the file that Astro keeps it in.
 *
 * @returns an integration that makes building a large site lighter, and changes nothing in what is built; it fails the build
 *   where Astro has the module or the file no more
 */
export function contentStore(): AstroIntegration {
  let isAskedFor = false;
  let isBuild = false;
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        isBuild = command === 'build';
        if (!isBuild) return;
        const file = fileURLToPath(new URL(FILE, config.cacheDir));
        const load = {
          // Before Astro's own plugin, which would answer.
          order: 'pre' as const,
          filter: { id: new RegExp(`^\0${MODULE}$`) },
          handler() {
            isAskedFor = true;
            if (!existsSync(file)) throw new AuthorError(`${CHANGED} ${file} 파일이 없습니다.`);
            collectGarbage();
            return `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
          },
        };
        updateConfig({ vite: { plugins: [{ name: 'content-store', load }] } });
      },
      'astro:build:generated'() {
        if (isBuild && !isAskedFor) throw new AuthorError(`${CHANGED} ${MODULE} 모듈을 찾지 않습니다.`);
      },
    },
  };
}

const CHANGED = 'delivery: Astro가 콘텐츠를 읽는 방법이 바뀌었습니다. content-store.ts를 고치세요.';
