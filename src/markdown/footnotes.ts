import { defineHastPlugin } from 'satteri';

/** GFM's id of the heading above the footnotes. */
const LABEL = 'footnote-label';

/**
 * Options for Sätteri. The label of a backlink is only the number of its reference, to which {@link footnotes} adds text; its
 * arrow is shown as text, not as an emoji.
 */
export const FOOTNOTE_OPTIONS = { backLabel: '{reference}', backContent: () => '↩\uFE0E' };

/**
 * Replaces the heading of footnotes with a paragraph, so that it is not in the table of contents and has no permanent URL,
 * and excludes references and backlinks from the text that the search and previews of sections show.
 *
 * @param label the label above the footnotes
 * @param back the accessible name of a backlink; `{reference}` is replaced with the number of the footnote
 */
export const footnotes = (label: string, back: string) =>
  defineHastPlugin({
    name: 'footnotes',
    element: [
      {
        filter: ['h2'],
        visit(heading) {
          if (heading.properties.id !== LABEL) return;
          const properties = { id: LABEL, dataPagefindIgnore: '' };
          return { type: 'element', tagName: 'p', properties, children: [{ type: 'text', value: label }] };
        },
      },
      {
        filter: ['section'],
        visit(section, ctx) {
          if (section.properties.dataFootnotes === undefined) return;
          ctx.setProperty(section, 'ariaLabelledBy', LABEL);
        },
      },
      {
        filter: ['a'],
        visit(link, ctx) {
          const { dataFootnoteRef, dataFootnoteBackref, ariaLabel } = link.properties;
          const isReference = dataFootnoteRef !== undefined;
          if (!isReference && dataFootnoteBackref === undefined) return;
          ctx.setProperty(link, 'dataPagefindIgnore', '');
          if (isReference) {
            ctx.setProperty(link, 'ariaLabel', `${label} ${ctx.textContent(link)}`);
            ctx.setProperty(link, 'ariaDescribedBy', null);
          } else ctx.setProperty(link, 'ariaLabel', back.replace('{reference}', String(ariaLabel)));
        },
      },
    ],
  });
