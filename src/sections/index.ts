/**
 * Links for ever. In: the built notes. Out: beside them a small page at the permanent address of each note and section,
 * with a picture for previews. `permanent-addresses.ts` says which address leads where, `section-page.ts` and `card.ts`
 * what stands there; `browser/` is what readers' copies and arrivals need.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { AstroIntegration } from 'astro';
import parts from '../content/parts.json' with { type: 'json' };
import { type Card, cardWriter } from './card.ts';
import { type Permalink, permalinks } from './permanent-addresses.ts';
import { listPages, readNotes } from './read-notes.ts';
import { type Cards, sectionPage } from './section-page.ts';

/** Up to so many places have each a picture of their own; ten milliseconds and 13 KB a picture add up. */
const MOST_CARDS = 1000;

function cardOf({ note, section }: Permalink, site: string): Card {
  const part = (parts as Record<string, string>)[note.path.split('/')[0]!]!;
  const [, day, rest] = /^(Day \d+)\. (.+)$/.exec(note.title) ?? [undefined, '', note.title];
  return section ? { over: note.title, title: section.title, part, site } : { over: day!, title: rest!, part, site };
}

/**
 * @param options.title the site's name
 * @param options.cards whether pictures are drawn: of all notes, and of their sections where there are not too many
 * @returns an integration that writes section pages into the built site, and a picture of the whole site; it stands after
 *   what changes built pages
 */
export function sections({ title, cards }: { title: string; cards: boolean }): AstroIntegration {
  let publicDir: URL;
  let cache: URL;
  let site: URL;
  return {
    name: 'sections',
    hooks: {
      'astro:config:done'({ config }) {
        publicDir = config.publicDir;
        cache = new URL('cards/', config.cacheDir);
        site = new URL(`${config.base.replace(/\/$/, '')}/`, config.site);
      },
      async 'astro:build:done'({ dir }) {
        const writeCard = cards ? await cardWriter(cache, new URL('favicon.svg', publicDir)) : undefined;
        const pages = await listPages(dir);
        const links = permalinks(await readNotes(dir, pages), pages);
        const which: Cards = !cards ? 'none' : links.length > MOST_CARDS ? 'notes' : 'sections';
        // A few at a time, through one queue: memory stays flat however many links there are.
        const queue = links.values();
        const work = async () => {
          for (const link of queue) {
            const folder = new URL(link.address, dir);
            await mkdir(folder, { recursive: true });
            await writeFile(new URL('index.html', folder), sectionPage(link, { name: title, url: site }, which));
            if (!link.old && (which === 'sections' || !link.section))
              await writeCard?.(cardOf(link, title), new URL('card.png', folder));
          }
        };
        await writeCard?.({ over: '', title, part: '', site: '' }, new URL('card.png', dir));
        await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
      },
    },
  };
}
