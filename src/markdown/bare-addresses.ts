import { defineMdastPlugin } from 'satteri';
import { readBareAddress } from '../site/bare-address.ts';

/** Ends links in running text at the end of the URL, not at the next white space. */
export const bareAddresses = defineMdastPlugin({
  name: 'bare-addresses',
  options: { position: true },
  link(node, ctx) {
    const found = readBareAddress(node, ctx.source);
    if (found) ctx.replaceNode(node, [found.address, found.rest]);
  },
});
