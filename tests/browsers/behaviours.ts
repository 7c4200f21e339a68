/** Behaviour in all browsers, tested through the `Tab` interface, which Playwright and WebDriver implement. */
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../support/engines/index.ts';
import { BOX, NOTE, readerIn } from './reader.ts';

const ROUTER = '/networking/day21/#devices';
const ROUTER_QUERY = `?q=${encodeURIComponent('라우터')}`;

/** Defines the tests. @param engine the browser to run them in */
export function testIn(engine: Engine): void {
  const reader = readerIn(engine);
  const { address, search, back, count, focus, isSeen, open, origin, press, results, text, theme, until, value } =
    reader;
  // Undefined before the first test.
  const tab = () => reader.tab;

  describe('a note', () => {
    test('shows its text and its diagram, and scrolls to its sections', async () => {
      await open(NOTE);
      expect(await text('h1')).toBe('Day 5. Continuous Cycle');
      expect(await isSeen('.diagram svg')).toBe(true);
      const { scrollWidth, clientWidth } = await tab().run(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBe(clientWidth);
      await tab().click('starlight-toc a[href="#monitor"]');
      await until(address).toBe(`${NOTE}#monitor`);
      await until(() => isSeen('#monitor')).toBe(true);
    });

    test('has the selected theme, also on the next page', async () => {
      for (const chosen of ['dark', 'light']) {
        await open(NOTE);
        await tab().run((chosen) => {
          const select = document.querySelector<HTMLSelectElement>('starlight-theme-select select')!;
          select.value = chosen;
          select.dispatchEvent(new Event('change'));
        }, chosen);
        // With a link: a driver may open a URL in a new process, which sees stored values late.
        await press('sl-sidebar-pane a[href="/about/"]');
        await until(address).toBe('/about/');
        await until(theme).toBe(chosen);
        const colour = await tab().run(() => getComputedStyle(document.body).backgroundColor);
        expect(Number(/\d+/.exec(colour)![0]) > 128).toBe(chosen === 'light');
      }
      await tab().run(() => localStorage.clear());
    });

    test('links to the next one', async () => {
      await open(NOTE);
      await tab().click('a[rel=next]');
      await until(address).toBe('/devops/day06/');
      await back();
      await until(address).toBe(NOTE);
    });

    test('that does not exist shows a message', async () => {
      await open('/nowhere/');
      expect(await text('h1')).toBe('페이지를 찾을 수 없습니다');
      expect(await text('.with-search')).toContain('검색');
    });
  });

  describe('the search', () => {
    test.each([{ keys: ['/'] }, { keys: ['Control', 'k'] }])('opens with $keys', async ({ keys }) => {
      await open(NOTE);
      await tab().press(...keys);
      await until(() => isSeen(BOX)).toBe(true);
      expect(await focus()).toContain('<input');
    });

    test('opens with its button, shows suggestions, and restores the focus', async () => {
      await open(NOTE);
      await tab().click('site-search > button');
      await until(() => isSeen('.search-start a')).toBe(true);
      await tab().press('Escape');
      await until(() => count('dialog[open]')).toBe(0);
      expect(await focus()).toContain('<button');
    });

    test('finds Korean words, selects with arrow keys and opens with Enter', async () => {
      await search('라우터');
      await until(results).toContain(ROUTER);
      await tab().press('ArrowDown');
      await tab().press('ArrowDown');
      const chosen = await tab().run(() => document.querySelector('[aria-selected=true]')!.getAttribute('href'));
      await tab().press('Enter');
      await until(address).toBe(chosen);
    });

    test.each([
      ['ㄹㅇㅌ', 'initials'],
      ['fkdnxj', 'typed on an English layout'],
      ['라우터를', 'a particle'],
      ['router', 'English'],
    ])('finds %s (%s)', async (query) => {
      await open(`${NOTE}?q=${encodeURIComponent(query)}`);
      await until(async () => (await results()).some((url) => url?.startsWith('/networking/day21/'))).toBe(true);
    });

    test('shows a message if there are no results', async () => {
      await open(`${NOTE}?q=${encodeURIComponent('김치찌개')}`);
      await until(() => text('.search-summary')).toContain('나오는 곳이 없습니다');
    });

    test('highlights only the search terms on the page of a result, until that is dismissed', async () => {
      await open(NOTE + ROUTER_QUERY);
      await until(results).toContain(ROUTER);
      await press(`[href="${ROUTER}"]`);
      const marked = () =>
        tab().run(() => [...((CSS.highlights.get('site-search') ?? []) as Iterable<Range>)].map(String));
      await until(async () => (await address()) === ROUTER && (await marked()).length > 0).toBe(true);
      expect((await marked()).filter((word) => !/^(?:라우터|router)$/i.test(word))).toEqual([]);
      await until(() => isSeen('#devices')).toBe(true);
      await tab().click('.search-unmark');
      expect(await marked()).toEqual([]);
    });

    test('restores the query and its results when the reader goes back', async () => {
      await search('라우터');
      await until(results).toContain(ROUTER);
      await press(`[href="${ROUTER}"]`);
      await until(address).toBe(ROUTER);
      await back();
      await until(address).toBe(NOTE + ROUTER_QUERY);
      await until(results).toContain(ROUTER);
      await until(() => value(BOX)).toBe('라우터');
      await tab().press('Escape');
      await until(address).toBe(NOTE);
    });

    test('copies the link to its results', async () => {
      await open(NOTE + ROUTER_QUERY);
      await until(results).toContain(ROUTER);
      await tab().click('.search-notes button');
      await until(() => text('.search-notes button')).toBe('복사했습니다');
    });
  });

  describe('the menu on a phone', () => {
    const MENU = 'sl-sidebar-pane a[href="/devops/day04/"]';
    beforeAll(() => tab().resize(390, 844));
    afterAll(() => tab().resize(1280, 844));

    test('opens above the note, which becomes inert, and its links work', async () => {
      await open(NOTE);
      expect(await isSeen(MENU)).toBe(false);
      await tab().click('.sl-menu-button');
      await until(() => isSeen(MENU)).toBe(true);
      await until(() => count('.main-frame[inert]')).toBe(1);
      await tab().click(MENU);
      await until(address).toBe('/devops/day04/');
    });

    test('is closed when the reader goes back, and the page has the current theme', async () => {
      await open(NOTE);
      await tab().run(() => localStorage.setItem('starlight-theme', 'light'));
      await open(NOTE);
      await tab().run(() => void (document.title = 'as it was left'));
      await tab().click('.sl-menu-button');
      await until(() => isSeen(MENU)).toBe(true);
      await tab().click(MENU);
      await until(address).toBe('/devops/day04/');
      await tab().run(() => localStorage.setItem('starlight-theme', 'dark'));
      await back();
      await until(address).toBe(NOTE);
      if (engine === 'Chromium') expect(await tab().run(() => document.title)).toBe('as it was left');
      await until(() => count('[inert], :popover-open')).toBe(0);
      expect(await isSeen(MENU)).toBe(false);
      await until(theme).toBe('dark');
      await tab().run(() => localStorage.clear());
    });

    test('does not cover the table of contents', async () => {
      await open(NOTE);
      await tab().click('mobile-starlight-toc summary');
      await tab().click('mobile-starlight-toc a[href="#monitor"]');
      await until(() => isSeen('#monitor')).toBe(true);
    });
  });

  describe('links', () => {
    test('to headings are copied', async () => {
      await open(NOTE);
      await tab().click('.sl-anchor-link[href="#monitor"]');
      await until(() => text('.link-status')).toBe('링크를 복사했습니다: Monitor 모니터링 · Day 5');
      expect(await address()).toBe(`${NOTE}#monitor`);
    });

    test('that are permanent redirect without an entry in the history', async () => {
      await open('/about/');
      await open('/day05/monitor/');
      await until(address).toBe(`${NOTE}#monitor`);
      await until(() => isSeen('#monitor')).toBe(true);
      await back();
      await until(address).toBe('/about/');
    });

    test('to selected text are offered and lead to its section', async () => {
      await open(NOTE);
      await tab().run(() => {
        const paragraph = document.querySelector('.sl-heading-wrapper:has(#operate) + p')!;
        paragraph.scrollIntoView({ block: 'center' });
        getSelection()!.selectAllChildren(paragraph);
      });
      await until(() => isSeen('.sentence-link')).toBe(true);
      await tab().click('.sentence-link');
      await until(() => text('.link-status')).toMatch(/^링크를 복사했습니다: “.+” · Day 5$/);
      await open('/about/');
      await open(`${NOTE}#operate:~:text=${encodeURIComponent('배포 후, 최종')}`);
      await until(() => isSeen('.sl-heading-wrapper:has(#operate) + p')).toBe(true);
    });

    const [host] = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter((one) => !one.internal && one.family === 'IPv4'),
    );
    test.runIf(host)('are shown and selected on a page without TLS, which cannot copy', async () => {
      const page = origin.replace('localhost', host!.address) + NOTE;
      const selected = () =>
        tab().run(() => {
          const field = document.activeElement as HTMLInputElement;
          return field.value?.slice(field.selectionStart!, field.selectionEnd!);
        });
      await tab().goTo(page);
      await tab().click('.sl-anchor-link[href="#monitor"]');
      await until(selected).toBe(page.replace('devops/day05', 'day05/monitor'));
      await tab().press('Escape');
      await until(() => count('dialog[open]')).toBe(0);
      await tab().goTo(page + ROUTER_QUERY);
      await until(results).toContain(ROUTER);
      await tab().click('.search-notes button');
      await until(selected).toBe(page.replace(NOTE, `/${ROUTER_QUERY}`));
    });
  });

  test('a diagram can be enlarged and zoomed, and returns to the note', async () => {
    await open(NOTE);
    await until(() => isSeen('diagram-frame > button')).toBe(true);
    await tab().click('diagram-frame > button');
    await until(() => isSeen('.diagram-dialog[open] svg')).toBe(true);
    const width = () => tab().run(() => document.querySelector('.diagram-stage svg')!.getBoundingClientRect().width);
    const before = await width();
    await tab().click('.diagram-bar > button');
    await until(width).toBeGreaterThan(before);
    await tab().press('Escape');
    await until(() => count('.diagram-scroll svg')).toBe(await count('.diagram'));
  });
}
