import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];

/**
 * Escapes titles. Starlight writes the content of head tags as HTML, so that `</title>` in a title would end the
 * element, and the rest would be parsed as tags. Text in `<title>` may have character references (HTML Standard,
 * escapable raw text).
 *
 * @param head the tags of a page
 * @returns the same tags with escaped titles
 */
export const escapeTitles = (head: Head): Head =>
  head.map((tag) =>
    tag.tag === 'title' && tag.content
      ? { ...tag, content: tag.content.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }
      : tag,
  );
