import { copySentence } from 'virtual:strings/sections';
import { addStyles } from '../../../site/add-styles.ts';
import type { copyLink, NamedLink } from './clipboard.ts';
import type { noteLinks } from './note-links.ts';
import css from './sentence-link.css?inline';
import { textDirective } from './text-directive.ts';

addStyles(css);

/** Time without a change after which a selection is considered complete, in milliseconds. */
const SELECTION_DELAY = 250;
const MAX_NAME_LENGTH = 40;

/** Returns the block element that contains a node: words end at its edges. */
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

/** Returns the text before and after a selection in its blocks. */
function textAround({ startContainer, startOffset, endContainer, endOffset }: Range): [string, string] {
  const range = new Range();
  range.selectNodeContents(blockOf(startContainer));
  range.setEnd(startContainer, startOffset);
  const before = textOf(range);
  range.selectNodeContents(blockOf(endContainer));
  range.setStart(endContainer, endOffset);
  return [before, textOf(range)];
}

/** Returns the id of the last heading at or before a node. */
function sectionOf(node: Node): string | undefined {
  const headings = document.querySelectorAll('.sl-heading-wrapper > [id]');
  const isBefore = (heading: Element) => heading.compareDocumentPosition(node) & 4; /* following */
  return [...headings].findLast((heading) => heading === node || isBefore(heading))?.id;
}

/**
 * Returns the text that a browser searches, including closed details, such as the table of contents on small screens.
 */
function textOfPage(): string {
  const closed = [...document.querySelectorAll('details:not([open])')].map(({ textContent }) => textContent);
  return [document.body.innerText, ...closed].join('\n');
}

/**
 * Returns a link that highlights the selection, extended to complete words, or if that is impossible, a link to its
 * section.
 */
function linkToWords(text: string, range: Range, { linkTo, shortTitle }: typeof noteLinks): NamedLink {
  const [before, after] = textAround(range);
  const passage = /\S*$/.exec(before)![0] + text + /^\S*/.exec(after)![0];
  const context = [before.replace(/\S*$/, ''), after.replace(/^\S*/, '')] as const;
  const directive = textDirective(passage, ...context, textOfPage());
  const id = sectionOf(range.startContainer);
  if (!directive) return linkTo(id ?? '_top');

  const words = passage.trim().replace(/\s+/g, ' ');
  const name = words.length > MAX_NAME_LENGTH ? `${words.slice(0, MAX_NAME_LENGTH)}…` : words;
  const url = `${location.origin + location.pathname}#${id ?? ''}:~:${directive}`;
  return { url, name: `“${name}” · ${shortTitle}` };
}

/**
 * Offers a link to text that is selected in the note.
 *
 * @param note passed by the page, which has it already, so that this script is a single file
 */
export function offerSentenceLinks(note: typeof noteLinks, copy: typeof copyLink): void {
  let timer = 0;
  let link: NamedLink;
  const button = document.createElement('button');
  button.className = 'sentence-link';
  button.textContent = copySentence;
  button.hidden = true;
  document.body.append(button);
  // Pressing the button must not clear the selection.
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
    timer = window.setTimeout(offer, SELECTION_DELAY);
  };
  document.addEventListener('selectionchange', wait);
  wait();
}
