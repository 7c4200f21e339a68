import { defineHastPlugin } from 'satteri';

/** What GFM calls the heading above the footnotes. */
const LABEL = 'footnote-label';

/**
 * As an option of Sätteri. A link back is named by what it leads to alone, which {@link footnotes} has words for; its arrow is
 * a letter and no emoji.
 */
export const FOOTNOTE_OPTIONS = { backLabel: '{reference}', backContent: () => '↩\uFE0E' };

/**
 * Footnotes have a name that is no heading: it is in no table of contents and has no permanent address. The numbers in the
 * text and the links back to them are no words of the text, which the search and the previews of sections show.
 *
 * @param label the name above the footnotes
 * @param back the name of a link back, where `{reference}` stands for the footnote's number
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
