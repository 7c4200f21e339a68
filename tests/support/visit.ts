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

export interface Visit {
  page: Page;
  /** Files loaded with an empty cache. */
  loads: Load[];
  /**
   * Console messages, errors, policy violations, and requests that fail or go to another origin; updated continuously.
   */
  faults: string[];
}

/** Collects the faults in a tab, starting with its next page. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    if (!request.isNavigationRequest()) faults.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.exposeFunction('report', (violation: string) => faults.push(violation));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI}`);
    }),
  );
  return faults;
}

/** Opens a page as on a first visit. */
export async function visit(path: string): Promise<Visit> {
  const page = await newWindow();
  const faults = await faultsOf(page);
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
  return { page, faults, loads: await Promise.all(loads) };
}
