/** Helpers for tests of a note, and of what is enlarged in it or copied from it. */
import { page } from './browser.ts';

/** A note with sections and diagrams. */
export const NOTE = '/devops/day05/';

/** The button that enlarges the first diagram. */
export const enlarge = () => page.getByRole('button', { name: /^크게 보기/ }).first();

/** Texts in the clipboard by format, once the page reports that something was copied. */
export async function clipboard(): Promise<Record<string, string>> {
  await page.locator('.link-status', { hasText: '복사했습니다' }).waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
}
