import { beforeEach, describe, expect, test } from 'vitest';
import { newWindow, open, page } from './support/browser.ts';
import { axeFaults } from './support/axe.ts';
import { readPage } from './support/site.ts';

const NOTE = '/devops/day04/';
const note = await readPage(NOTE);
const glossary = await readPage('/glossary/');
const terms = [...note.querySelectorAll<HTMLElement>('.sl-markdown-content a.term')];

test('the first mention of a term links to its entry in the glossary, which has the same definition', () => {
  expect(terms.length).toBeGreaterThan(3);
  const hrefs = terms.map((term) => term.getAttribute('href')!);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  for (const term of terms) {
    const entry = glossary.getElementById(term.getAttribute('href')!.split('#')[1]!)!;
    expect(entry.closest('section')!.textContent).toContain(term.dataset.definition);
  }
});

test('a note links to related notes and lists the terms in common', () => {
  const related = [...note.querySelectorAll('.related-notes li')];
  expect(related.length).toBeGreaterThan(0);
  for (const one of related) {
    expect(one.querySelector('a')!.getAttribute('href')).toMatch(/^\/(?!devops\/day04)[a-z]+\/day\d+\/$/);
    expect(one.textContent).toMatch(/함께 나오는 말: \S/);
  }
});

describe('beside a note without sections', () => {
  const WITHOUT_SECTIONS = '/devops/day02/';
  const column = () => page.locator('.term-column');
  const related = () => page.locator('main .related-notes');

  test('its terms are explained and related notes are listed on a wide screen', async () => {
    await open(WITHOUT_SECTIONS);
    const names = await column().locator('dt a').allTextContents();
    expect(names.length).toBeGreaterThan(3);
    for (const [i, link] of (await column().locator('dt a').all()).entries()) {
      const entry = glossary.getElementById((await link.getAttribute('href'))!.split('#')[1]!)!.closest('section')!;
      expect(entry.textContent).toContain(await column().locator('dd').nth(i).textContent());
    }
    expect(await column().locator('.related-notes a').count()).toBeGreaterThan(0);
    expect(await related().isVisible()).toBe(false);
    const [beside, text] = [await column().boundingBox(), await page.locator('main').boundingBox()];
    expect(beside!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('there is nothing on a small screen, and related notes are at the end of the note', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(WITHOUT_SECTIONS);
    expect(await related().isVisible()).toBe(true);
    expect(await column().locator('a').first().isVisible()).toBe(false);
    const [header, place] = [page.locator('.page > header'), page.locator('.course-place')];
    const { y, height } = (await header.boundingBox())!;
    expect((await place.boundingBox())!.y).toBeLessThan(y + height + 40);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('there is no column where the note has sections', () => {
    expect(note.querySelector('.term-column')).toBeNull();
    expect(note.querySelector('starlight-toc')).not.toBeNull();
  });
});

test('the glossary links to all notes that use a term, and its letters link to entries', () => {
  const [first] = terms;
  const entry = glossary.getElementById(first!.getAttribute('href')!.split('#')[1]!)!.closest('section')!;
  expect([...entry.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(NOTE);
  for (const letter of glossary.querySelectorAll('.letters a'))
    expect(glossary.getElementById(letter.getAttribute('href')!.slice(1))).not.toBeNull();
});

describe('the definition of a term', () => {
  const term = () => page.locator('a.term').nth(1);
  const box = () => page.locator('.term-definition:popover-open');
  const definition = terms[1]!.dataset.definition!;
  beforeEach(() => open(NOTE));

  test('is shown while the pointer is on the term or the definition, and closes with Escape', async () => {
    await term().hover();
    expect(await box().textContent()).toBe(definition);
    expect(await term().getAttribute('aria-describedby')).toBe(await box().getAttribute('id'));
    await box().hover();
    await page.waitForTimeout(400);
    expect(await box().count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await box().count()).toBe(0);
    await term().hover();
    await page.locator('h1').hover();
    await box().waitFor({ state: 'detached' });
  });

  test('is shown below the term when that gets the keyboard focus, and is accessible', async () => {
    await page.keyboard.press('Tab');
    await term().focus();
    await expect.poll(() => box().count()).toBe(1);
    const [at, by] = [await term().boundingBox(), await box().boundingBox()];
    expect(Math.abs(by!.y - (at!.y + at!.height))).toBeLessThan(8);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('h1').click();
    expect(await box().count()).toBe(0);
  });

  test('is shown at the first tap; a second one follows the link', async () => {
    const phone = await newWindow({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await open(NOTE, phone);
    const touched = phone.locator('a.term').nth(1);
    await touched.tap();
    const shown = phone.locator('.term-definition:popover-open');
    const place = (await shown.boundingBox())!;
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(320);
    await touched.tap();
    await phone.waitForURL(/\/glossary\/#/);
  });

  test('that cannot be loaded lets a tap follow the link', async () => {
    const phone = await newWindow({ hasTouch: true, isMobile: true });
    await phone.route('**/definition.*.js', (route) => route.abort());
    await open(NOTE, phone);
    await phone.locator('a.term').nth(1).tap();
    await phone.waitForURL(/\/glossary\/#/);
  });
});
