/** Position of the sidebar, whose list is longer than the screen. */
import { expect, test } from 'vitest';
import { newWindow, open } from './support/browser.ts';

const LOW = { width: 1280, height: 240 };
const LOW_PHONE = { width: 390, height: 240 };
const LAST_NOTE = '/networking/day24/';

test('a page opened by a link from elsewhere shows its place in the sidebar', async () => {
  const page = await newWindow({ viewport: LOW });
  await open(LAST_NOTE);
  const pane = page.locator('sl-sidebar-pane');
  const current = pane.locator('[aria-current="page"]');
  const inView = async () => {
    const [outer, inner] = await Promise.all([pane.boundingBox(), current.boundingBox()]);
    return inner!.y >= outer!.y && inner!.y + inner!.height <= outer!.y + outer!.height;
  };
  expect(await inView()).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const position = await pane.evaluate((element) => (element.scrollTop -= 20));
  await page.reload();
  expect(await pane.evaluate((element) => element.scrollTop)).toBe(position);

  await page.setViewportSize(LOW_PHONE);
  await open(LAST_NOTE);
  await page.getByRole('button', { name: '메뉴' }).click();
  await expect.poll(inView).toBe(true);
});
