import type { Drawing } from './renderer/index.ts';
import { FIGURE_ID } from './renderer/write-svg.ts';

const escape = (text: string) => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The HTML of one diagram, on one line, because an empty line would end it in Markdown.
 *
 * Each label is read aloud once: a picture without links is one image, and its labels follow as text that is not shown;
 * in a picture with links they are read where they stand, and that text is there for the search alone.
 * @param options.id unique on its page
 * @param options.source what the reader may copy
 * @param options.base path that the site is served under, such as `/` or `/notes/`, put in front of links
 */
export function diagramFigure(drawing: Drawing, options: FigureOptions): string {
  const { id, base } = options;
  const { width, height, viewBox, links } = drawing;
  const title = escape(options.title);
  const body = drawing.body
    .replaceAll(FIGURE_ID, id)
    .replaceAll('<a href="/', `<a href="${escape(base.replace(/\/$/, ''))}/`);
  return [
    `<figure class="diagram" id="${id}">`,
    `<diagram-frame class="not-content" data-source="${escape(options.source)}">`,
    `<div class="diagram-scroll" role="${links ? 'group' : 'img'}" aria-labelledby="${id}-title" tabindex="0">`,
    `<svg width="${width}" height="${height}" viewBox="${viewBox}" font-size="16" fill="var(--diagram-text)">${body}</svg>`,
    '</div></diagram-frame>',
    `<figcaption id="${id}-title">${title}</figcaption>`,
    `<p class="diagram-labels" data-pagefind-weight="0.3"${links ? ' aria-hidden="true"' : ''}>${escape(drawing.labels.join(' '))}</p>`,
    '</figure>',
  ].join('');
}

/** What stands in place of a diagram that could not be drawn; an author sees it while writing. */
export function brokenFigure(reason: string, source: string): string {
  return `<figure class="diagram diagram-broken" role="alert"><pre>${escape(reason)}</pre><pre>${escape(source)}</pre></figure>`;
}

type FigureOptions = { title: string; id: string; source: string; base: string };
