import { expect, test } from 'vitest';
import { newWindow, open, origin, page } from './support/browser.ts';
import { readPage, sitePages } from './support/site.ts';
import parts from './fixtures/content/parts.json' with { type: 'json' };

const home = await readPage('/');
const lists = [...home.querySelectorAll('[data-days]')].map((part) =>
  [...part.querySelectorAll('li > a')].map((link) => link.getAttribute('href')!),
);

test('the home page links to the first note, and to all notes by part', async () => {
  const [first] = lists[0]!;
  expect(home.querySelector('.start-link')!.getAttribute('href')).toBe(first);
  expect([...home.querySelectorAll('[data-days] h2')].map(({ id }) => id)).toEqual(Object.keys(parts));
  expect(lists.flat()).toEqual((await sitePages()).filter((path) => /\/day\d\d\/$/.test(path)));
});

test('the home page says what a part is about, if its author wrote that', () => {
  const [about, nothing] = [...home.querySelectorAll('[data-days]')].map(
    (part) => part.querySelector('p:not([data-count])')?.textContent,
  );
  expect(about).toBe('데브옵스가 왜 생겼고 무엇을 하는지 정리합니다.');
  expect(nothing).toBeUndefined();
});

test('each note shows its position in its part', async () => {
  for (const days of lists)
    for (const [index, path] of days.entries()) {
      const place = (await readPage(path)).querySelector('.course-place')!;
      expect(place.textContent!.replace(/\s+/g, ' ').trim()).toMatch(
        new RegExp(`${days.length}일 중 ${index + 1}일째$`),
      );
    }
});

test('the last note announces the end, and all others link to the next one', async () => {
  const all = lists.flat();
  for (const path of all) {
    const note = await readPage(path);
    const isLast = path === all.at(-1);
    expect(note.querySelector('.course-end') !== null, path).toBe(isLast);
    expect(note.querySelector('[rel=next]') === null, path).toBe(isLast);
  }
});

test('notes that were read to the end are marked on the home page, in this browser', async () => {
  const path = lists[0]![0]!;
  await open(path);
  await page.locator('.pagination-links').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read-notes'))).toContain(path.split('/').at(-2));
  await open('/');
  await page.locator(`li:has(a[href="${path}"])`).getByText('읽음').waitFor();
  expect(await page.getByText('읽음', { exact: true }).count()).toBe(1);
  expect(await page.locator('[data-count]').first().textContent()).toMatch(/일 · 1일 읽음$/);
});

test.each([
  [
    'blocked',
    () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        if (key === 'read-notes') throw new DOMException('closed', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    },
  ],
  ['has an unexpected value', () => localStorage.setItem('read-notes', '{"a":1}')],
])('there are no errors if the storage %s', async (_, prepare) => {
  const window = await newWindow();
  const errors: string[] = [];
  window.on('pageerror', ({ message }) => errors.push(message));
  await window.addInitScript(prepare);
  await window.goto(origin + lists[0]![0]!);
  await window.locator('.pagination-links').scrollIntoViewIfNeeded();
  await window.goto(`${origin}/`);
  await window.locator('.start-link').waitFor();
  expect(errors).toEqual([]);
});

test('the link to the search opens it, also on the 404 page', async () => {
  for (const path of ['/', '/404.html']) {
    await open(path);
    await page.locator('main a[href="?q="]').click();
    await page.locator('dialog[open] input').waitFor();
  }
});
