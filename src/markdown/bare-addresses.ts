import { defineMdastPlugin } from 'satteri';
import { readBareAddress } from '../site/bare-address.ts';

/** A link in running text ends where the address does, not at the next blank. */
export const bareAddresses = defineMdastPlugin({
  name: 'bare-addresses',
  options: { position: true },
  link(node, ctx) {
    const found = readBareAddress(node, ctx.source);
    if (found) ctx.replaceNode(node, [found.address, found.rest]);
  },
});
