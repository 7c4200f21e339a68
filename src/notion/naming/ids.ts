import { type Glossary, slugify, unique } from '../../site/slug.ts';
import { HEADING, HEADING_ID, inlineText, linesOf, mapProse } from '../text.ts';

/** The slug of a text with Markdown syntax. */
export const slugOfText = (text: string, glossary: Glossary, otherwise?: string): string =>
  slugify(inlineText(text), glossary, otherwise);

export interface HeadingId {
  text: string;
  id: string;
}

/** The headings of a page with an id, in order. */
export function headingIds(text: string): HeadingId[] {
  return linesOf(text).flatMap(({ text: line, isCode }) => {
    const words = isCode ? undefined : HEADING.exec(line)?.groups!.text;
    const id = HEADING_ID.exec(words ?? '')?.groups!.id;
    return id ? [{ text: inlineText(words!), id }] : [];
  });
}

/**
 * Gives each heading an ASCII id. A published heading keeps its id, even one that was set manually. The id of a heading that is
 * gone is free again: its section got a similar heading.
 *
 * @param published the headings of the published page
 */
export function addIds(text: string, published: readonly HeadingId[], glossary: Glossary): string {
  const explicit = new Set(headingIds(text).map(({ id }) => id));
  const publishedIds = new Map<string, string[]>();
  for (const { text: words, id } of published)
    if (!explicit.has(id)) publishedIds.set(words, [...(publishedIds.get(words) ?? []), id]);
  const texts = new Set(
    linesOf(text).map(({ text: line, isCode }) => (isCode ? '' : inlineText(HEADING.exec(line)?.groups!.text ?? ''))),
  );
  const taken = new Set([...explicit, ...published.filter((one) => texts.has(one.text)).map(({ id }) => id)]);
  return mapProse(text, (line) => {
    const words = HEADING.exec(line)?.groups!.text;
    if (!words || HEADING_ID.test(words)) return line;
    const id = publishedIds.get(inlineText(words))?.shift() ?? unique(slugOfText(words, glossary), taken);
    taken.add(id);
    return `${line} {#${id}}`;
  });
}
