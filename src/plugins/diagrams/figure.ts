import { normalizeBase } from '../../site/base.ts';
import type { Problem } from '../../site/problem.ts';
import { FIGURE_ID } from './renderer/svg/figure-id.ts';
import type { Drawing } from './renderer/index.ts';

const escape = (text: string) => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** How small a picture may become before it scrolls: text of 14 px is 12 px high. */
const LEAST_SCALE = 12 / 14;

/**
 * The HTML of one diagram, on one line, because an empty line would end it in Markdown.
 *
 * It is read aloud as a name, its links, and then its words, which are not shown: a picture without links is one image, and in
 * one with links all but those is hidden from readers of the screen.
 * @param options.id unique on its page
 * @param options.source what the reader may copy
 * @param options.base path that the site is served under, such as `/` or `/notes/`, put in front of links
 */
export function diagramFigure(drawing: Drawing, options: FigureOptions): string {
  const { id, base } = options;
  const { width, height, viewBox, links, words, steps } = drawing;
  const title = escape(options.title);
  const body = drawing.body
    .replaceAll(FIGURE_ID, id)
    .replaceAll('<a href="/', `<a href="${escape(normalizeBase(base))}`);
  const least = Math.floor(width * LEAST_SCALE);
  const list = steps ? 'ol' : 'ul';
  // The caption says the title already.
  const sentences = words.length > 1 && words[0] === options.title ? words.slice(1) : words;
  const items = sentences.map((sentence) => `<li>${escape(sentence)}</li>`).join('');
  return [
    `<figure class="diagram" id="${id}">`,
    `<diagram-frame class="not-content" data-source="${escape(options.source)}" data-language="mermaid">`,
    `<div class="diagram-scroll" role="${links ? 'group' : 'img'}" aria-labelledby="${id}-title" tabindex="0">`,
    `<svg width="${width}" height="${height}" viewBox="${viewBox}" style="min-width:${least}px" font-size="16" fill="var(--diagram-text)">${body}</svg>`,
    '</div></diagram-frame>',
    `<figcaption id="${id}-title">${title}</figcaption>`,
    `<${list} class="diagram-words" role="list" data-pagefind-weight="0.3">${items}</${list}>`,
    '</figure>',
  ].join('');
}

/** What {@link refusalsIn} looks for; in text its `<` would be escaped. */
const BROKEN = '<figure class="diagram diagram-broken" role="alert" data-refusal="';

/** A problem, and the file that it is in. */
export type Refusal = Problem & { file: string };

/**
 * The figure in place of a diagram that cannot be drawn, for its author, who sees it while writing. It says by itself which
 * file it comes from, because Astro keeps the HTML of pages between builds.
 */
export function brokenFigure(problem: Problem, file: URL | undefined, source: string): string {
  const refusal: Refusal = { ...problem, file: file?.href ?? '' };
  const texts = [problem.cause, problem.fix, source].map((text) => `<pre>${escape(text)}</pre>`);
  return `${BROKEN}${encodeURIComponent(JSON.stringify(refusal))}">${texts.join('')}</figure>`;
}

/** @returns what the broken figures in a page's HTML say */
export function refusalsIn(html: string): Refusal[] {
  return html
    .split(BROKEN)
    .slice(1)
    .map((rest) => JSON.parse(decodeURIComponent(rest.slice(0, rest.indexOf('"')))) as Refusal);
}

type FigureOptions = { title: string; id: string; source: string; base: string };
