import * as strings from 'virtual:strings/sections';

/** A link to copy: pasted as a named link into formatted text, and as its address elsewhere. */
export interface NamedLink {
  url: string;
  name: string;
}

/** Duration of a message, in milliseconds. */
const MESSAGE_DURATION = 4000;

// Added before the first message: screen readers only announce changes of an existing live region.
const status = document.createElement('p');
status.className = 'link-status';
status.setAttribute('role', 'status');
document.body.append(status);
let timer = 0;

/** Shows a message for a moment, and announces it to screen readers. */
export function showMessage(message: string): void {
  status.textContent = message;
  clearTimeout(timer);
  timer = window.setTimeout(showMessage, MESSAGE_DURATION, '');
}

function asHtml({ url, name }: NamedLink): string {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  return link.outerHTML;
}

const asMarkdown = ({ url, name }: NamedLink) => `[${name.replace(/[[\]\\]/g, '\\$&')}](${url})`;

/**
 * Copies a text in several formats, by MIME type, and confirms it on the page and to screen readers. If the browser
 * does not allow copying, shows the text instead.
 *
 * @param message confirmation, with `{name}` for the name of the copied link
 * @returns whether the browser allowed it
 */
export async function copy(
  formats: Record<string, string | Promise<string>>,
  message: string,
  name: string,
): Promise<boolean> {
  // As promises, since a text may still have to be loaded: Safari allows copying only while the click is handled.
  const blobs = Object.entries(formats).map(([type, text]) => [
    type,
    Promise.resolve(text).then((content) => new Blob([content], { type })),
  ]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    showMessage(message.replace('{name}', () => name));
    return true;
  } catch {
    const text = await Promise.resolve(formats['text/plain']).catch(() => undefined);
    if (text === undefined) showMessage(strings.notLoaded);
    else void import('./manual-copy.ts').then(({ showManualCopy }) => showManualCopy(text));
    return false;
  }
}

/**
 * Copies a link, as its address in plain text and as a named link in HTML.
 *
 * @param markdown true to copy Markdown as plain text instead
 * @returns whether the browser allowed it
 */
export const copyLink = (link: NamedLink, markdown = false): Promise<boolean> =>
  markdown
    ? copy({ 'text/plain': asMarkdown(link) }, strings.copiedMarkdown, link.name)
    : copy({ 'text/plain': link.url, 'text/html': asHtml(link) }, strings.copied, link.name);
