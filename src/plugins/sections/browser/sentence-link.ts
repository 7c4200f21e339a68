import { copySentence } from 'virtual:strings/sections';
import type { copyLink, NamedLink } from './clipboard.ts';
import type * as place from './place.ts';
import { textDirective } from './text-directive.ts';

/** Milliseconds without a change after which a selection is taken as made. */
const SETTLED = 250;
const LONGEST_NAME = 40;

/** The element that lays out the line of a node: words end at its edges. */
function blockOf(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement!;
  while (!/^H\d/.test(element.tagName) && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement!;
  return element;
}

function textOf(range: Range): string {
  const content = range.cloneContents();
  for (const lineBreak of content.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return content.textContent;
}

/** The text of the surrounding blocks before a selection, and after it. */
function around({ startContainer, startOffset, endContainer, endOffset }: Range): [string, string] {
  const range = new Range();
  range.selectNodeContents(blockOf(startContainer));
  range.setEnd(startContainer, startOffset);
  const before = textOf(range);
  range.selectNodeContents(blockOf(endContainer));
  range.setStart(endContainer, endOffset);
  return [before, textOf(range)];
}

/** The id of the last heading before a node, or that it is or is in. */
function sectionOf(node: Node): string | undefined {
  const headings = document.querySelectorAll('.sl-heading-wrapper > [id]');
  const isBefore = (heading: Element) => heading.compareDocumentPosition(node) & 4; /* following */
  return [...headings].findLast((heading) => heading === node || isBefore(heading))?.id;
}

/** The text in which a browser looks for words: that which is folded away too, as contents are in a small window. */
function textOfPage(): string {
  const closed = [...document.querySelectorAll('details:not([open])')].map(({ textContent }) => textContent);
  return [document.body.innerText, ...closed].join('\n');
}

/** A link that marks the selected words, whole ones; where none can, the link to their section. */
function linkToWords(text: string, range: Range, { linkTo, shortTitle }: typeof place): NamedLink {
  const [before, after] = around(range);
  const passage = /\S*$/.exec(before)![0] + text + /^\S*/.exec(after)![0];
  const beside = [before.replace(/\S*$/, ''), after.replace(/^\S*/, '')] as const;
  const directive = textDirective(passage, ...beside, textOfPage());
  const id = sectionOf(range.startContainer);
  if (!directive) return linkTo(id ?? '_top');

  const words = passage.trim().replace(/\s+/g, ' ');
  const name = words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
  const url = `${location.origin + location.pathname}#${id ?? ''}:~:${directive}`;
  return { url, name: `“${name}” · ${shortTitle}` };
}

/**
 * Words selected in the note offer a link that leads back to them.
 *
 * @param note what the page has loaded already, so that this comes as one file
 */
export function offerSentenceLinks(note: typeof place, copy: typeof copyLink): void {
  let timer = 0;
  let link: NamedLink;
  const button = document.createElement('button');
  button.className = 'sentence-link';
  button.textContent = copySentence;
  button.hidden = true;
  document.body.append(button);
  // Pressing the button must not take the selection away.
  button.onpointerdown = (event) => event.preventDefault();
  button.onclick = () => copy(link);

  const offer = () => {
    const selection = getSelection()!;
    const text = selection.toString();
    const range = text.trim() && selection.getRangeAt(0);
    button.hidden = !range || !blockOf(range.commonAncestorContainer).closest('.sl-markdown-content');
    if (!range || button.hidden) return;
    link = linkToWords(text, range, note);
    const { right, bottom } = [...range.getClientRects()].at(-1)!;
    button.style.top = `${bottom + scrollY}px`;
    button.style.left = `${Math.max(8, Math.min(right, innerWidth - 16) - button.offsetWidth)}px`;
  };
  const wait = () => {
    button.hidden = true;
    clearTimeout(timer);
    timer = window.setTimeout(offer, SETTLED);
  };
  document.addEventListener('selectionchange', wait);
  wait();
}
