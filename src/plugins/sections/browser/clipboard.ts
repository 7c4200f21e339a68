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
 * Copies a link, as its address in plain text and under its name in HTML, and says so
 * on the page and to screen readers; where the browser does not, shows what there was to copy.
 *
 * @param markdown copies Markdown as plain text instead
 * @returns whether the browser allowed it
 */
export async function copyLink(link: NamedLink, markdown = false): Promise<boolean> {
  const formats = markdown ? { 'text/plain': asMarkdown(link) } : { 'text/plain': link.url, 'text/html': asHtml(link) };
  const blobs = Object.entries(formats).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    say((markdown ? strings.copiedMarkdown : strings.copied).replace('{name}', () => link.name));
    return true;
  } catch {
    void import('./copy-by-hand.ts').then(({ copyByHand }) => copyByHand(formats['text/plain']));
    return false;
  }
}
