/** What readers do, in any browser: in the words of `Tab`, which Playwright and WebDriver understand. */
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../support/engines/index.ts';
import { BOX, NOTE, readerIn } from './reader.ts';

const ROUTER = '/networking/day21/#devices';
const ASK_ROUTER = `?q=${encodeURIComponent('라우터')}`;

/** @param engine the browser that all is tried in */
export function testIn(engine: Engine): void {
  const reader = readerIn(engine);
  const { address, ask, back, count, focus, isSeen, open, origin, press, results, text, theme, until, value } = reader;
  // Not there before the first test.
  const tab = () => reader.tab;

  describe('a note', () => {
    test('is read: its text, its picture and its sections have their places', async () => {
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

    test('has the theme that was chosen, on the next page too', async () => {
      for (const chosen of ['dark', 'light']) {
        await open(NOTE);
        await tab().run((chosen) => {
          const select = document.querySelector<HTMLSelectElement>('starlight-theme-select select')!;
          select.value = chosen;
          select.dispatchEvent(new Event('change'));
        }, chosen);
        // By a link: a driver's own way may be another process, which comes late to what was stored.
        await press('sl-sidebar-pane a[href="/about/"]');
        await until(address).toBe('/about/');
        await until(theme).toBe(chosen);
        const colour = await tab().run(() => getComputedStyle(document.body).backgroundColor);
        expect(Number(/\d+/.exec(colour)![0]) > 128).toBe(chosen === 'light');
      }
      await tab().run(() => localStorage.clear());
    });

    test('goes on to the next and back', async () => {
      await open(NOTE);
      await tab().click('a[rel=next]');
      await until(address).toBe('/devops/day06/');
      await back();
      await until(address).toBe(NOTE);
    });

    test('that is not there is said not to be', async () => {
      await open('/nowhere/');
      expect(await text('h1')).toBe('페이지를 찾을 수 없습니다');
      expect(await text('.with-search')).toContain('검색');
    });
  });

  describe('the search', () => {
    test.each([{ keys: ['/'] }, { keys: ['Control', 'k'] }])('opens by $keys', async ({ keys }) => {
      await open(NOTE);
      await tab().press(...keys);
      await until(() => isSeen(BOX)).toBe(true);
      expect(await focus()).toContain('<input');
    });

    test('opens by its button, offers a beginning, and gives the focus back', async () => {
      await open(NOTE);
      await tab().click('site-search > button');
      await until(() => isSeen('.search-start a')).toBe(true);
      await tab().press('Escape');
      await until(() => count('dialog[open]')).toBe(0);
      expect(await focus()).toContain('<button');
    });

    test('answers in Korean, chooses by arrows and follows by Enter', async () => {
      await ask('라우터');
      await until(results).toContain(ROUTER);
      await tab().press('ArrowDown');
      await tab().press('ArrowDown');
      const chosen = await tab().run(() => document.querySelector('[aria-selected=true]')!.getAttribute('href'));
      await tab().press('Enter');
      await until(address).toBe(chosen);
    });

    test.each([
      ['ㄹㅇㅌ', '초성'],
      ['fkdnxj', 'keys of an English layout'],
      ['라우터를', 'a particle'],
      ['router', 'English'],
    ])('finds %s (%s)', async (query) => {
      await open(`${NOTE}?q=${encodeURIComponent(query)}`);
      await until(async () => (await results()).some((url) => url?.startsWith('/networking/day21/'))).toBe(true);
    });

    test('says that there is no answer', async () => {
      await open(`${NOTE}?q=${encodeURIComponent('김치찌개')}`);
      await until(() => text('.search-summary')).toContain('나오는 노트가 없습니다');
    });

    test('marks what was looked for on the page that it leads to, and nothing else, until it is dismissed', async () => {
      await open(NOTE + ASK_ROUTER);
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

    test('has its answer again, under its words, when one goes back to it', async () => {
      await ask('라우터');
      await until(results).toContain(ROUTER);
      await press(`[href="${ROUTER}"]`);
      await until(address).toBe(ROUTER);
      await back();
      await until(address).toBe(NOTE + ASK_ROUTER);
      await until(results).toContain(ROUTER);
      await until(() => value(BOX)).toBe('라우터');
      await tab().press('Escape');
      await until(address).toBe(NOTE);
    });

    test('copies the link to its answer', async () => {
      await open(NOTE + ASK_ROUTER);
      await until(results).toContain(ROUTER);
      await tab().click('.search-notes button');
      await until(() => text('.search-notes button')).toBe('복사했습니다');
    });
  });

  describe('the menu of a phone', () => {
    const MENU = 'sl-sidebar-pane a[href="/devops/day04/"]';
    beforeAll(() => tab().resize(390, 844));
    afterAll(() => tab().resize(1280, 844));

    test('opens over the note, which is closed for then, and leads on', async () => {
      await open(NOTE);
      expect(await isSeen(MENU)).toBe(false);
      await tab().click('.sl-menu-button');
      await until(() => isSeen(MENU)).toBe(true);
      await until(() => count('.main-frame[inert]')).toBe(1);
      await tab().click(MENU);
      await until(address).toBe('/devops/day04/');
    });

    test('is closed when one goes back to the page that it led away from, in the theme of now', async () => {
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

    test('leaves room for the table of contents', async () => {
      await open(NOTE);
      await tab().click('mobile-starlight-toc summary');
      await tab().click('mobile-starlight-toc a[href="#monitor"]');
      await until(() => isSeen('#monitor')).toBe(true);
    });
  });

  describe('links to places', () => {
    test('of a heading are copied', async () => {
      await open(NOTE);
      await tab().click('.sl-anchor-link[href="#monitor"]');
      await until(() => text('.link-status')).toBe('링크를 복사했습니다: Monitor 모니터링 · Day 5');
      expect(await address()).toBe(`${NOTE}#monitor`);
    });

    test('that are permanent lead there, and leave no trace on the way back', async () => {
      await open('/about/');
      await open('/day05/monitor/');
      await until(address).toBe(`${NOTE}#monitor`);
      await until(() => isSeen('#monitor')).toBe(true);
      await back();
      await until(address).toBe('/about/');
    });

    test('of words are offered and lead to their section', async () => {
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
    test.runIf(host)('are shown, selected, where a page without TLS may not copy', async () => {
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
      await tab().goTo(page + ASK_ROUTER);
      await until(results).toContain(ROUTER);
      await tab().click('.search-notes button');
      await until(selected).toBe(page.replace(NOTE, `/${ASK_ROUTER}`));
    });
  });

  test('a diagram opens large, is zoomed, and comes back to its place', async () => {
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
