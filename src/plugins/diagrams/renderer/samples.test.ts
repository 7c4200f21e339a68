/** Requirements for every drawing, with diagrams of each kind. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { diagramData } from '@mermaid-js/examples';
import { describe, expect, test } from 'vitest';
import { otherRenderer, renderer } from '../testing.ts';

const samples = new URL('../../../../tests/fixtures/diagrams/', import.meta.url);
const sources = [
  ...readdirSync(samples).map((name) => [name, readFileSync(new URL(name, samples), 'utf8')] as const),
  // Mermaid's example of each kind.
  ...diagramData.map(({ name, examples }) => [name, examples[0]!.code] as const),
];
const css = readFileSync(new URL('../diagrams.css', import.meta.url), 'utf8');

describe.each(sources)('%s', (_, source) => {
  test('is small, uses only the colours of the site, has no styles and is deterministic', async () => {
    const [{ body }, again] = await Promise.all([renderer.draw(source), otherRenderer.draw(source)]);
    expect(brotliCompressSync(body).length).toBeLessThan(6 * 1024);
    expect(body).not.toMatch(/ style=|<style|foreignObject|class="(?!dev")/);
    for (const [, value] of body.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
      expect(value).toMatch(/^(none|transparent|var\(--diagram-[\w-]+\))$/);
    for (const [, property] of body.matchAll(/var\((--[\w-]+)\)/g)) expect(css).toContain(`${property}:`);
    expect(body.replace(/>[^<]+</g, '><')).not.toMatch(/\d\.\d{4}/);
    expect(again.body).toBe(body);
  }, 60_000);
});
