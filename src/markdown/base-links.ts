import { defineHastPlugin } from 'satteri';
import { normalizeBase } from '../site/base.ts';

/**
 * Adds the base path to links: notes always link to `/devops/day05/`, independently of the path the site is served at.
 *
 * @param base such as `/` or `/notes/`
 */
export function baseLinks(base: string) {
  const root = normalizeBase(base);
  const underBase = (url: unknown) => typeof url === 'string' && /^\/(?!\/)/.test(url) && root + url.slice(1);
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a', 'img'],
      visit(node, ctx) {
        const attribute = node.tagName === 'a' ? 'href' : 'src';
        const url = underBase(node.properties[attribute]);
        if (url) ctx.setProperty(node, attribute, url);
      },
    },
  });
}
