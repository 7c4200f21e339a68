import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { newWindow, origin } from './browser.ts';

/** A file that a page loads by itself. */
export interface Load {
  path: string;
  /** As Chromium calls it: `document`, `stylesheet`, `script` and others. */
  type: string;
  /** What it weighs in Brotli 11. */
  bytes: number;
}

export interface Visit {
  page: Page;
  /** What the page loads with an empty cache. */
  loads: Load[];
  /** Messages and errors on the console, breaches of the policy, requests that fail or go elsewhere: up to now. */
  faults: string[];
}

/** Collects what goes wrong on a tab, from its next page on. */
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

/** Opens a page as somebody does who comes for the first time. */
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
  // What comes later, such as the next page, is not a part of the visit.
  page.removeAllListeners('response');
  return { page, faults, loads: await Promise.all(loads) };
}
