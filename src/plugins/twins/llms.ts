import type { ListItem, RootContent } from 'mdast';
import { writeMarkdown } from './markdown.ts';

/** An entry in the list of all pages. */
export interface Entry {
  title: string;
  description: string;
  /** URL of its Markdown. */
  url: URL;
}

const text = (value: string) => ({ type: 'text', value }) as const;

const itemOf = ({ title, description, url }: Entry): ListItem => ({
  type: 'listItem',
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: url.href, children: [text(title)] },
        ...(description ? [text(`: ${description}`)] : []),
      ],
    },
  ],
});

/**
 * @param site title and description of the site, and the file with the text of all pages
 * @param groups pages by the names of their groups
 * @returns `llms.txt` (llmstxt.org): the title, a quotation, a further link, and a list of links for each group
 */
export function llmsTxt(
  site: { title: string; description: string; full: { name: string; url: URL } },
  groups: ReadonlyMap<string, Entry[]>,
): string {
  const { title, description, full } = site;
  const nodes: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(title)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(description || title)] }] },
    { type: 'paragraph', children: [{ type: 'link', url: full.url.href, children: [text(full.name)] }] },
  ];
  for (const [name, entries] of groups)
    nodes.push(
      { type: 'heading', depth: 2, children: [text(name)] },
      { type: 'list', spread: false, children: entries.map(itemOf) },
    );
  return writeMarkdown(nodes);
}
