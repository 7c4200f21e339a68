/** A client of W3C WebDriver (https://www.w3.org/TR/webdriver2/) that implements {@link Tab}. */
import type { Key, Tab } from './tab.ts';

const KEYS: Record<Key, string> = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};
/** Runs a function with its arguments, and returns its result or error. */
const RUN = `const done = arguments[1];
Promise.resolve().then(() => (ACT)(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/**
 * Starts a browser.
 *
 * @param driver origin of a running driver
 * @param capabilities capabilities of the browser
 * @throws if a command fails, with the driver's message
 */
export async function webDriverTab(driver: string, capabilities: object): Promise<Tab> {
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const started = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${(started as { sessionId: string }).sessionId}`;
  const post = (path: string, body: object = {}) => send('POST', session + path, body);
  const strike = (keys: string[][]) => {
    const actions = keys.flatMap((held) => [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
    return post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const run: Tab['run'] = async (act, ...given) => {
    const answer = await post('/execute/async', { script: RUN.replace('ACT', () => String(act)), args: [given] });
    const { value, error } = answer as { value: never; error?: string };
    if (error) throw new Error(error);
    return value;
  };
  return {
    async goTo(url) {
      await post('/url', { url });
      // WebKitGTK's driver may return before the scripts of the page have run.
      await run(async () => {
        if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
      });
    },
    run,
    press: async (...keys) => void (await strike([keys.map((key) => KEYS[key as Key] ?? key)])),
    type: async (text) => void (await strike([...text].map((letter) => [letter]))),
    async click(selector) {
      const found = await post('/element', { using: 'css selector', value: selector });
      await post(`/element/${Object.values(found as object)[0]}/click`);
    },
    resize: async (width, height) => void (await post('/window/rect', { width, height })),
    close: async () => void (await send('DELETE', session)),
  };
}
