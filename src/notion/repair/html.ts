import { linkTo } from '../links.ts';
import { mapProse, withoutLiterals } from '../text.ts';

const ENTITIES: Record<string, string> = { quot: '"', apos: "'", '#39': "'", '#34': '"', nbsp: ' ', '#160': ' ' };
const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(attributes)
    ?.slice(1)
    .find(Boolean) ?? '';
const asDestination = (url: string) => url.trim().replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
const isBackground = (attributes: string) => /background/i.test(attributes);

/**
 * Converts the inline HTML that Notion writes: text colours and underlines are dropped, a background colour becomes
 * `<mark>`.
 */
function elements(line: string): string {
  let text = line;
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(
        /<(?:span|font)\b([^<>]*)>((?:(?!<\/?(?:span|font)\b)[^])*?)<\/(?:span|font)>/gi,
        (_all, attributes: string, inner: string) =>
          isBackground(attributes) && inner.trim() ? `<mark>${inner}</mark>` : inner,
      )
      .replace(/<(mark)\s[^<>]*>/gi, '<$1>')
      .replace(/<u>((?:(?!<\/?u>)[^])*?)<\/u>/gi, '$1');
  }
  return text
    .replace(/<(?:strong|b)>(?=\S)((?:(?!<\/?(?:strong|b)>)[^])*?)(?<=\S)<\/(?:strong|b)>/gi, '**$1**')
    .replace(/<(?:em|i)>(?=\S)((?:(?!<\/?(?:em|i)>)[^])*?)(?<=\S)<\/(?:em|i)>/gi, '*$1*')
    .replace(/<code>((?:(?!<\/?code>|`)[^])*?)<\/code>/gi, '`$1`')
    .replace(/<img\b([^<>]*?)\/?>/gi, (all: string, attributes: string) => {
      const url = attribute(attributes, 'src');
      return url ? `!${linkTo(attribute(attributes, 'alt'), asDestination(url))}` : all;
    })
    .replace(/<a\s([^<>]*)>((?:(?!<\/?a\b)[^])*?)<\/a>/gi, (_all, attributes: string, inner: string) => {
      const url = attribute(attributes, 'href');
      return url ? `[${inner || url}](${asDestination(url)})` : inner;
    })
    .replace(
      /<(?:iframe|embed|video|audio)\b([^<>]*)>(?:\s*<\/(?:iframe|embed|video|audio)>)?/gi,
      (all: string, attributes: string) => {
        const url = attribute(attributes, 'src');
        return url ? `[${url}](${asDestination(url)})` : all;
      },
    )
    .replace(/<br\s*\/?>/gi, '<br>');
}

/** Decodes HTML entities, unless the decoded character would be read as markup. */
const entities = (line: string): string =>
  line
    .replace(/&lt;(\/?[A-Za-z!?][^<>&\n]*)&gt;/g, (_all, tag: string) =>
      tag.includes('`') ? `\\<${tag}>` : `\`<${tag}>\``,
    )
    .replace(/&lt;(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&lt;/g, '<')
    .replace(/^(\s*)&gt;/, '$1\\>')
    .replace(/&gt;/g, '>')
    .replace(/&(quot|apos|nbsp|#39|#34|#160);/g, (_all, name: string) => ENTITIES[name]!)
    .replace(/&amp;(?!#?\w+;)/g, '&');

/**
 * Converts the HTML that Notion writes to Markdown, except in titles of toggles. Other text that looks like a tag is
 * left to `literal-tags.ts`.
 */
export function html(text: string): string {
  return mapProse(text, (line) =>
    /[<&]/.test(line) && !/^ *<summary>/.test(line)
      ? withoutLiterals(line, (prose) => entities(elements(prose)))
      : line,
  );
}
