import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import parts from './fixtures/content/parts.json' with { type: 'json' };
import { dist as folder, readPage, sitePages } from './support/site.ts';

const dist = pathToFileURL(`${folder}/`);
const site = 'http://localhost:4321';
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** All headings of the notes, with their URL and permanent URL. */
async function headings() {
  const notes = (await sitePages()).filter((path) => Object.keys(parts).some((part) => path.startsWith(`/${part}/`)));
  const found: { note: string; title: string; place: string; address: string }[] = [];
  for (const path of notes) {
    const page = await readPage(path);
    const note = page.querySelector('h1')!.textContent!;
    const slug = path.split('/').at(-2);
    found.push({ note, title: note, place: path, address: `/${slug}/` });
    for (const heading of page.querySelectorAll('.sl-markdown-content .sl-heading-wrapper > [id]')) {
      const title = `${heading.textContent} · ${note}`;
      found.push({ note, title, place: `${path}#${heading.id}`, address: `/${slug}/${heading.id}/` });
    }
  }
  return found;
}
const all = await headings();

/** The page as a chat application reads it for a preview: only the first bytes, without running scripts. */
async function preview(address: string): Promise<Document> {
  const response = await fetch(inject('origin') + address);
  expect(response.status, address).toBe(200);
  return new JSDOM((await response.text()).slice(0, 32_000)).window.document;
}

const withoutVersion = (image: string) => image.replace(/\?v=[0-9a-f]{8}$/, '');

async function sizeOf(png: string): Promise<number[]> {
  const bytes = Buffer.from(await (await fetch(png.replace(site, inject('origin')))).arrayBuffer());
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('every heading of every note', () => {
  test('is found', () => expect(all.length).toBeGreaterThan(50));

  test.each(all)('has a preview at $address', async ({ title, place, address }) => {
    const page = await preview(address);
    expect(page.title).toBe(title);
    expect(meta(page, 'og:title')).toBe(title);
    expect(meta(page, 'og:url')).toBe(site + address);
    expect(meta(page, 'og:description')!.length).toBeGreaterThan(4);
    expect(meta(page, 'og:description')!.length).toBeLessThanOrEqual(121);
    expect(withoutVersion(meta(page, 'og:image')!)).toBe(`${site}${address}card.png`);
    expect(await sizeOf(meta(page, 'og:image')!)).toEqual([1200, 630]);
    expect(page.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(site + place.split('#')[0]);
    expect(page.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe(`0; url=${place}`);
    expect(page.querySelector('main a')!.getAttribute('href')).toBe(place);
  });

  test('is described by the beginning of its text', async () => {
    expect(meta(await preview('/day05/deploy/'), 'og:description')).toBe(
      '개발 과정의 최종 단계로, 프로덕션 환경에 코드를 적용하는 과정이다.',
    );
    expect(meta(await preview('/day05/monitor/'), 'og:description')).toMatch(/^메모리 사용률 CPU .+ 문제…$/);
  });
});

describe('the preview', () => {
  test('of a note shows the card of its permanent URL', async () => {
    const page = await preview('/devops/day05/');
    expect(meta(page, 'og:image')).toBe(meta(await preview('/day05/'), 'og:image'));
    expect(withoutVersion(meta(page, 'og:image')!)).toBe(`${site}/day05/card.png`);
    expect(meta(page, 'og:image:alt')).toBe('Day 5. Continuous Cycle');
  });

  test.each(['/', '/about/'])('of %s shows the card of the site', async (path) => {
    const image = meta(await preview(path), 'og:image')!;
    expect(withoutVersion(image)).toBe(`${site}/card.png`);
    expect(await sizeOf(image)).toEqual([1200, 630]);
  });
});

test('a card is available at each URL that it ever had', async () => {
  const bytes = async (address: string) => {
    const response = await fetch(inject('origin') + address);
    expect(response.status, address).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const current = meta(await preview('/day24/'), 'og:image')!.replace(site, '');
  const card = await bytes(current);
  for (const address of ['/day24/card.png', '/day24/card.png?v=00000000', '/automation/card.png'])
    expect((await bytes(address)).equals(card), address).toBe(true);
});

describe('search engines', () => {
  test('find the sitemap in robots.txt, which lists notes but not their sections', async () => {
    expect(await readFile(new URL('robots.txt', dist), 'utf8')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
    const sitemap = await readFile(new URL('sitemap-0.xml', dist), 'utf8');
    for (const { address, place } of all) {
      expect(sitemap).toContain(`<loc>${site}${place.split('#')[0]}</loc>`);
      expect(sitemap).not.toContain(`<loc>${site}${address}</loc>`);
    }
  });

  test('and the search of the site do not index section pages', async () => {
    for (const { address } of all) {
      const page = await readPage(address);
      expect(meta(page, 'robots')).toBe('noindex');
      expect(page.body.getAttribute('data-pagefind-ignore')).toBe('all');
    }
  });
});
