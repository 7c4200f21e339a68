import type { Link } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { readBareAddress } from '../site/bare-address.ts';

/** Whether GFM has mistaken a path on a server for an e-mail address: `git@github.com:user/repo.git`. */
const isServerPath = ({ url, position }: Readonly<Link>, source: string): boolean =>
  url.startsWith('mailto:') && /^[\w.+-]+@[\w.-]+:[\w~/.]/.test(source.slice(position?.start.offset));

/** Ends links in running text at the end of the URL, not at the next white space, and does not link paths on servers. */
export const bareAddresses = defineMdastPlugin({
  name: 'bare-addresses',
  options: { position: true },
  link(node, ctx) {
    if (isServerPath(node, ctx.source)) return ctx.replaceNode(node, [...node.children]);
    const found = readBareAddress(node, ctx.source);
    if (found) ctx.replaceNode(node, [found.address, found.rest]);
  },
});
