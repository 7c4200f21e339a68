/** Results and messages of the search, as typed in a browser. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteSearch } from '../src/plugins/search/dialog/element.ts';
import { arbitraryText } from './support/arbitrary-text.ts';
import { context, errors, open as openPage, origin, page } from './support/browser.ts';
import { answered, box, marks, open, options, status, type, urls } from './support/search-page.ts';

/** The files of the pages' texts. */
const TEXTS = /\/search\/\w+\/\d+-\d+\.json$/;

/** Replaces the query with another one. */
async function retype(query: string) {
  await box().fill('');
  await type(query);
}

describe('the search', () => {
  const FINDS = [
    ['a noun', '라우터', '/networking/day21/#devices'],
    ['the subject of the notes', '데브옵스', '/devops/day01/#what-is-devops'],
    ['a word of the notes', '사일로', '/devops/day01/#what-is-devops'],
    ['a part of a term', '라우팅', '/networking/day21/#devices'],
    ['particles', '라우터에서는', '/networking/day21/#devices'],
    ['an inflected verb', '자동화하려면', '/networking/day24/'],
    ['part of a compound', '저장소', '/devops/day03/#development'],
    ['words that the notes separate', '코드형인프라', '/devops/day03/#deployment'],
    ['English for Korean', 'silo', '/devops/day01/#what-is-devops'],
    ['Korean for English', '쿠버네티스', '/devops/day03/#deployment'],
    ['an abbreviation', 'k8s', '/devops/day03/#deployment'],
    ['initials', 'ㅁㄴㅌㄹ', '/devops/day05/#monitor'],
    ['the wrong keyboard layout', 'fkdnxj', '/networking/day21/#devices'],
    ['a typo', '모니터랭', '/devops/day05/#monitor'],
    ['an unfinished syllable', '라웉', '/networking/day21/#devices'],
    ['several words', '코드 저장소 이해', '/devops/day03/#development'],
    ['a phrase', '"코드 저장소에 대한 이해"', '/devops/day03/#development'],
    ["a heading before a diagram's label", '릴리즈', '/devops/day05/#release'],
    ['a day', 'day22', '/networking/day22/'],
    ['a day in Korean', '22일차', '/networking/day22/'],
    ['a day as the notes write it', 'Day 22', '/networking/day22/'],
    ['a bound noun', '코드 저장소 이해하는법', '/devops/day03/#development'],
    ['a question', '애자일이랑 데브옵스는 뭐가 달라?', '/devops/day04/#differences'],
    ['a cell of a table', '칸반', '/devops/day04/#differences'],
  ];
  test('finds the expected sections', async () => {
    await open();
    for (const [what, query, url] of FINDS) {
      await retype(query!);
      expect.soft(await urls(), `${what}: ${query}`).toContain(url);
    }
    expect(errors).toEqual([]);
  });

  const UNKNOWN = [
    '김치찌개',
    '고양이는',
    '블록체인에서',
    '🙂🙂',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
  ];
  test('finds nothing for unknown words, and shows them as text in a message', async () => {
    await open();
    for (const query of UNKNOWN) {
      await retype(query);
      expect.soft(await options().count(), query).toBe(0);
      expect.soft(await status().textContent(), query).toContain('나오는 곳이 없습니다');
      expect.soft(await page.locator('dialog img, dialog script').count(), query).toBe(0);
    }
    expect(errors).toEqual([]);
  });

  test('accepts single letters and punctuation', async () => {
    await open();
    for (const query of ['ㅏ', 'ㄱ', '?', '"', '가']) await retype(query);
    expect(errors).toEqual([]);
  });

  test('accepts 10,000 letters', async () => {
    await open();
    await box().fill('가나다라'.repeat(2500));
    await answered();
    expect(await status().textContent()).toMatch(/^‘가나다라.*…’가 나오는 곳이 없습니다/);
  });

  test('ignores late results of an earlier query', async () => {
    let first = true;
    await page.route(TEXTS, async (route) => {
      if (first) {
        first = false;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      await route.continue();
    });
    await open();
    const requested = page.waitForRequest(TEXTS);
    const late = page.waitForResponse(TEXTS);
    await page.keyboard.type('배포');
    await requested;
    await box().fill('칸반');
    await (await late).finished();
    await answered();
    await page.waitForTimeout(300);
    expect((await marks())[0]).toBe('칸반');
  });

  test('searches during the composition of an input method, and leaves Enter to it', async () => {
    await open();
    const devtools = await context.newCDPSession(page);
    for (const text of ['ㄹ', '라', '랑'])
      await devtools.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.insertText', { text: '라' });
    for (const text of ['ㅇ', '우', '웉'])
      await devtools.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await answered();
    expect(await box().inputValue()).toBe('라웉');
    expect(await urls()).toContain('/networking/day21/#devices');
    await box().dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/devops/day05/');
  });
});

describe('the answer', () => {
  test('reports a correction, which can be reverted', async () => {
    await open();
    await type('모니터랭');
    await status().getByText('‘모니터링’으로 찾은 결과입니다.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '‘모니터랭’ 그대로 찾기' }).click();
    await status().getByText('‘모니터랭’이 나오는 곳이 없습니다.').waitFor({ state: 'attached' });
    expect(await options().count()).toBe(0);
  });

  test('reports an unknown word, which is ignored', async () => {
    await open();
    await type('김치찌개 라우터');
    expect(await status().textContent()).toContain('‘김치찌개’는 없는 말이라 빼고 찾았습니다.');
    expect(await urls()).toContain('/networking/day21/#devices');
  });

  test('is empty if the unknown words are the main ones, and offers to search for the others', async () => {
    await open();
    await type('데브옵스 김치찌개 된장찌개');
    expect(await status().textContent()).toContain('‘김치찌개, 된장찌개’가 나오는 곳이 없습니다.');
    expect(await options().count()).toBe(0);
    await page.getByRole('button', { name: '‘데브옵스’만 찾기' }).click();
    await options().first().waitFor();
  });

  test('highlights the complete stem without its particle, in an excerpt from the note', async () => {
    await open();
    await type('사일로');
    expect(new Set(await marks())).toEqual(new Set(['사일로', 'silo']));
    const excerpt = await page.locator('[role=option][href="/devops/day01/#what-is-devops"]').textContent();
    const note = await (await fetch(`${origin}/devops/day01/`)).text();
    expect(excerpt).toContain('사일로를 무너트리는 것은');
    expect(note).toContain('사일로를 무너트리는 것은');
  });

  test('of search() lists pages with their sections, best first', async () => {
    await openPage('/');
    const results = await page.evaluate(() =>
      document.querySelector<SiteSearch>('site-search')!.search('라우팅 테이블'),
    );
    const found = results.find(({ url }) => url === '/networking/day21/')!;
    expect(found.title).toMatch(/^Day 21/);
    expect(found.sections[0]).toMatchObject({
      url: '/networking/day21/#devices',
      excerpt: expect.stringContaining('라우팅 테이블'),
    });
  });
});

describe('the index', () => {
  test('is not loaded before the first use', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${origin}/devops/day05/`, { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => path.startsWith('/search/'))).toEqual([]);
  });

  test('is available after reloading the page if the script of the dialog failed to load', async () => {
    await page.route('**/_astro/dialog.*.js', (route) => route.abort());
    await open();
    await page.locator('dialog [role=alert]').getByText('새로 고쳐 주세요').waitFor();
    await page.unrouteAll();
    await open();
    await type('라우터');
    expect(await urls()).toContain('/networking/day21/#devices');
  });

  test('may be empty', async () => {
    await page.route('**/search/site.json', async (route) => {
      const site = await (await route.fetch()).json();
      const nothing = { pages: [], lexicon: ['', ''], synonyms: [], parts: [], terms: [] };
      await route.fulfill({ json: { ...site, ...nothing } });
    });
    await open();
    await type('라우터');
    expect(await status().textContent()).toContain('나오는 곳이 없습니다');
    expect(errors).toEqual([]);
  });

  test('includes neither the 404 page, nor navigation, nor the list of corrections', async () => {
    await open();
    await type('"페이지를 찾을 수 없습니다"');
    expect(await options().count()).toBe(0);
    for (const words of ['"다음 페이지"', '"이름 없는 첫 열"', '"다른 표기"']) {
      await box().fill(words);
      await answered();
      expect(await options().count()).toBe(0);
    }
  });
});

describe('an empty search box', () => {
  test('offers the parts of the site and some of its terms', async () => {
    await open();
    await answered();
    const start = page.locator('dialog[open] .search-start');
    expect(
      await start.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/devops/day01/', '/networking/day21/']);
    const term = start.getByRole('button').first();
    const name = (await term.textContent())!;
    await term.click();
    await options().first().waitFor();
    expect(await box().inputValue()).toBe(name);
  });
});

test('two thousand arbitrary queries cause no errors', { timeout: 600_000 }, async () => {
  await openPage('/');
  const queries = fc.sample(arbitraryText(12), { seed: 13, numRuns: 2_000 });
  const failed = await page.evaluate(async (all) => {
    const element = document.querySelector<SiteSearch>('site-search')!;
    const wrong: string[] = [];
    for (const query of all)
      await element.search(query).catch((error: Error) => wrong.push(`${query}: ${error.message}`));
    return wrong;
  }, queries);
  expect(failed).toEqual([]);
});
