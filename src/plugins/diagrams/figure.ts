import { normalizeBase } from '../../site/base.ts';
import type { FileProblem, Problem } from '../../site/problem.ts';
import type { Drawing } from './renderer/index.ts';
import { FIGURE_ID } from './renderer/svg/figure-id.ts';

const escape = (text: string) => text.replace(/[&<>"\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Scale below which a picture scrolls instead of shrinking: text of 14 px becomes 12 px. */
const MIN_SCALE = 12 / 14;

/**
 * Writes the HTML of a diagram, on one line, because an empty line would end it in Markdown.
 *
 * Screen readers announce its title, its links and then its description, which is visually hidden: a picture without links is
 * a single image, and in one with links everything else is hidden from screen readers.
 * @param options.id unique on its page
 * @param options.source the source that readers can copy
 * @param options.base path that the site is served under, such as `/` or `/notes/`, prepended to links
 */
export function diagramFigure(drawing: Drawing, options: FigureOptions): string {
  const { id, base } = options;
  const { width, height, viewBox, hasLinks, description, isOrdered } = drawing;
  const title = escape(options.title);
  const body = drawing.body
    .replaceAll(FIGURE_ID, id)
    .replaceAll('<a href="/', `<a href="${escape(normalizeBase(base))}`);
  const minWidth = Math.floor(width * MIN_SCALE);
  const list = isOrdered ? 'ol' : 'ul';
  // The caption already shows the title.
  const repeatsTitle = description.length > 1 && description[0] === options.title;
  const sentences = repeatsTitle ? description.slice(1) : description;
  const items = sentences.map((sentence) => `<li>${escape(sentence)}</li>`).join('');
  return [
    `<figure class="diagram" id="${id}">`,
    `<diagram-frame class="not-content" data-source="${escape(options.source)}" data-language="mermaid">`,
    `<div class="diagram-scroll" role="${hasLinks ? 'group' : 'img'}" aria-labelledby="${id}-title" tabindex="0">`,
    `<svg width="${width}" height="${height}" viewBox="${viewBox}" style="min-width:${minWidth}px" font-size="16" fill="var(--diagram-text)">${body}</svg>`,
    '</div></diagram-frame>',
    `<figcaption id="${id}-title">${title}</figcaption>`,
    `<${list} class="diagram-words" role="list" data-pagefind-weight="0.3">${items}</${list}>`,
    '</figure>',
  ].join('');
}

/** Marker that {@link problemsIn} searches for; in text its `<` would be escaped. */
const BROKEN = '<figure class="diagram diagram-broken" role="alert" data-problem="';

/**
 * Writes the figure that replaces a diagram that cannot be drawn, for its author, who sees it while writing. It includes the
 * problem and the URL of its file, because Astro caches the HTML of pages between builds.
 */
export function brokenFigure(problem: Problem, file: URL | undefined, source: string): string {
  const located: FileProblem = { ...problem, file: file?.href ?? '' };
  const texts = [problem.cause, problem.fix, source].map((text) => `<pre>${escape(text)}</pre>`);
  return `${BROKEN}${encodeURIComponent(JSON.stringify(located))}">${texts.join('')}</figure>`;
}

/** @returns the problems in the broken figures of a page's HTML, with the URLs of their files */
export function problemsIn(html: string): FileProblem[] {
  return html
    .split(BROKEN)
    .slice(1)
    .map((rest) => JSON.parse(decodeURIComponent(rest.slice(0, rest.indexOf('"')))) as FileProblem);
}

type FigureOptions = { title: string; id: string; source: string; base: string };
