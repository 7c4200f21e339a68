import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';

let loaded: Mermaid | undefined;

function loadMermaid(): Mermaid {
  // Mermaid cleans labels with DOMPurify, which needs a document even to parse.
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  // Astro's own loader is closed by the time that a page is checked; Node's is not.
  return createRequire(import.meta.url)('mermaid').default;
}

/**
 * @param source of a Mermaid diagram
 * @returns Mermaid's own reason why it cannot be read, or nothing where it can
 */
export async function parseError(source: string): Promise<string | undefined> {
  loaded ??= loadMermaid();
  try {
    await loaded.parse(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
