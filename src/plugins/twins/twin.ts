/** Renders the Markdown of pages and sections: title, address and text. */
import type { BlockContent, Link, Paragraph, Root } from 'mdast';
import { writeMarkdown } from './markdown.ts';
import { type Section, titleOf } from './sections.ts';

export interface Page {
  /** Path below the site's base, without leading and trailing slashes: `devops/day05`; empty for the home page. */
  path: string;
  title: string;
  description: string;
  /** Address for links to the page. */
  address: URL;
  body: Root;
}

const text = (value: string) => ({ type: 'text', value }) as const;
const link = (title: string, { href }: URL): Link => ({ type: 'link', url: href, children: [text(title)] });
const paragraph = (...children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children });

/**
 * @param index name, in the language of the page, and address of the list of all pages
 * @returns the Markdown of the page
 */
export function twinOf({ title, description, address, body }: Page, index: { name: string; url: URL }): string {
  const about: BlockContent[] = description ? [{ type: 'blockquote', children: [paragraph(text(description))] }] : [];
  return writeMarkdown([
    { type: 'heading', depth: 1, children: [link(title, address)] },
    ...about,
    paragraph(link(index.name, index.url)),
    ...body.children,
  ]);
}

/**
 * @param address address for links to the section
 * @returns the Markdown of the section, with a title of its own name and that of its page
 */
export function sectionTwin(section: Section, page: Page, address: URL): string {
  const title = link(`${titleOf(section)} · ${page.title}`, address);
  return writeMarkdown([{ ...section.heading, children: [title] }, ...section.children]);
}
