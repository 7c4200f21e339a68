/** The Markdown that stands beside a page, and that of its sections: what they are called, where they are, what they say. */
import type { BlockContent, Link, Paragraph, Root } from 'mdast';
import { writeMarkdown } from './markdown.ts';
import { type Section, titleOf } from './sections.ts';

export interface Page {
  /** Under the site's base, without slashes around it: `devops/day05`; empty for the home page. */
  path: string;
  title: string;
  description: string;
  /** Where a link to it should lead. */
  address: URL;
  body: Root;
}

const text = (value: string) => ({ type: 'text', value }) as const;
const link = (title: string, { href }: URL): Link => ({ type: 'link', url: href, children: [text(title)] });
const paragraph = (...children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children });

/**
 * @param index what leads to the list of all pages, in the language of the page: its name, and where it is
 * @returns the whole page
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
 * @param address where a link to the section should lead
 * @returns the section alone, under its own name and that of its page
 */
export function sectionTwin(section: Section, page: Page, address: URL): string {
  const title = link(`${titleOf(section)} · ${page.title}`, address);
  return writeMarkdown([{ ...section.heading, children: [title] }, ...section.children]);
}
