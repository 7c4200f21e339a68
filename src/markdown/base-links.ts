import { defineHastPlugin } from 'satteri';
import { normalizeBase } from '../site/base.ts';

/**
 * Notes link to `/devops/day05/`, wherever the site is served: the path that it is served under is put in front.
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
