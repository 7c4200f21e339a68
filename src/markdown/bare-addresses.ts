import { defineMdastPlugin } from 'satteri';
import { readBareAddress } from '../site/bare-address.ts';

/** A link in running text ends where the address does, not at the next blank. */
export const bareAddresses = defineMdastPlugin({
  name: 'bare-addresses',
  options: { position: true },
  link(node, ctx) {
    const address = readBareAddress(node, ctx.source);
    if (address) ctx.replaceNode(node, [address.link, address.rest]);
  },
});
