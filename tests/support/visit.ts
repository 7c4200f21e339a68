import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { newWindow, origin } from './browser.ts';

/** A file that a page loads. */
export interface Load {
  path: string;
  /** Resource type in Chromium: `document`, `stylesheet`, `script` and others. */
  type: string;
  /** Size compressed with Brotli 11. */
  bytes: number;
}

interface Visit {
  page: Page;
  /** Files loaded with an empty cache. */
  loads: Load[];
  /**
   * Console messages, errors, policy violations, and requests that fail or go to another origin; updated continuously.
   */
  errors: string[];
}

/** Collects the errors in a tab, starting with its next page. */
export async function collectErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => {
    if (!request.isNavigationRequest()) errors.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) errors.push(request.url());
  });
  await page.exposeFunction('report', (violation: string) => errors.push(violation));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI}`);
    }),
  );
  return errors;
}

/** Opens a page as on a first visit. */
export async function visit(path: string): Promise<Visit> {
  const page = await newWindow();
  const errors = await collectErrors(page);
  const loads: Promise<Load>[] = [];
  page.on('response', (response) => {
    const load = async () => ({
      path: new URL(response.url()).pathname,
      type: response.request().resourceType(),
      bytes: brotliCompressSync(await response.body()).length,
    });
    loads.push(load());
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  // Later requests, such as prefetching the next page, are not a part of the visit.
  page.removeAllListeners('response');
  return { page, errors, loads: await Promise.all(loads) };
}
