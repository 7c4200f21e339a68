import * as strings from 'virtual:strings/sections';

/** A link to copy: pasted as its name where formatted text is taken, else as its address. */
export interface NamedLink {
  url: string;
  name: string;
}

/** Milliseconds that a message stays. */
const SHOWN = 4000;

// In the page before its first message: screen readers only announce changes of a live region that they know.
const status = document.createElement('p');
status.className = 'link-status';
status.setAttribute('role', 'status');
document.body.append(status);
let timer = 0;

function say(message: string): void {
  status.textContent = message;
  clearTimeout(timer);
  timer = window.setTimeout(say, SHOWN, '');
}

function asHtml({ url, name }: NamedLink): string {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  return link.outerHTML;
}

const asMarkdown = ({ url, name }: NamedLink) => `[${name.replace(/[[\]\\]/g, '\\$&')}](${url})`;

/**
 * Copies a text in several formats, by their types, and says so on the page and to screen readers; where the browser does not,
 * shows what there was to copy.
 *
 * @param message what is said, with `{name}` for the name of what was copied
 * @returns whether the browser allowed it
 */
export async function copy(
  formats: Record<string, string | Promise<string>>,
  message: string,
  name: string,
): Promise<boolean> {
  // A text that has yet to come: Safari allows copying only while the reader's click is handled.
  const blobs = Object.entries(formats).map(([type, text]) => [
    type,
    Promise.resolve(text).then((whole) => new Blob([whole], { type })),
  ]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    say(message.replace('{name}', () => name));
    return true;
  } catch {
    const text = await Promise.resolve(formats['text/plain']).catch(() => undefined);
    if (text === undefined) say(strings.notLoaded);
    else void import('./copy-by-hand.ts').then(({ copyByHand }) => copyByHand(text));
    return false;
  }
}

/**
 * Copies a link, as its address in plain text and under its name in HTML.
 *
 * @param markdown copies Markdown as plain text instead
 * @returns whether the browser allowed it
 */
export const copyLink = (link: NamedLink, markdown = false): Promise<boolean> =>
  markdown
    ? copy({ 'text/plain': asMarkdown(link) }, strings.copiedMarkdown, link.name)
    : copy({ 'text/plain': link.url, 'text/html': asHtml(link) }, strings.copied, link.name);
