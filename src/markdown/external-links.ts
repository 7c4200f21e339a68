import { defineHastPlugin } from 'satteri';

/**
 * Links that leave the site get `rel="external noopener noreferrer"`: the style sheet marks them by it, and the page
 * they lead to learns nothing of its reader.
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
