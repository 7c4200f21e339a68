import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

/**
 * Starlight writes the content of head tags as HTML, so that `</title>` in a page's title would end the element, and what
 * follows would be read as tags. Text in `<title>` has character references (HTML Standard, escapable raw text).
 *
 * @param head the tags of a page
 * @returns the same tags, with titles that a browser reads as they were written
 */
export const escapeTitles = (head: Head): Head =>
  head.map((tag) =>
    tag.tag === 'title' && tag.content
      ? { ...tag, content: tag.content.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }
      : tag,
  );
