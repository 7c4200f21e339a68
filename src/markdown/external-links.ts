import { defineHastPlugin } from 'satteri';

/**
 * Adds `rel="external noopener noreferrer"` to links to other sites: the style sheet marks them by it, and their target
 * gets no information about the reader.
 *
 * @param site origin of the published site, such as `https://example.org`; links to it are not external
 */
export function externalLinks(site: string) {
  const { origin } = new URL(site);
  const isExternal = (href: unknown) =>
    typeof href === 'string' && /^(?:https?:)?\/\//i.test(href) && URL.parse(href, origin)?.origin !== origin;
  return defineHastPlugin({
    name: 'external-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        if (isExternal(node.properties.href)) ctx.setProperty(node, 'rel', ['external', 'noopener', 'noreferrer']);
      },
    },
  });
}
