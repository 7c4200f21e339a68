import type { Link } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { readBareAddress } from '../site/bare-address.ts';

/** Programs that connect to a server. */
const CONNECTION = /(?<![\w-])(?:ssh|ssh-copy-id|scp|sftp|rsync)(?![\w-])/;

/**
 * Whether GFM has mistaken an account or path on a server for an e-mail address: `ssh kim@web.example.org`,
 * `git@github.com:user/repo.git`.
 */
function isOnServer({ url, position }: Readonly<Link>, source: string): boolean {
  if (!position || !url.startsWith('mailto:') || /[[<]/.test(source[position.start.offset!]!)) return false;
  const at = position.start.offset!;
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return CONNECTION.test(before) || /^[\w.+-]+@[\w.-]+:[\w~/.]/.test(source.slice(at));
}

/** Ends links in running text at the end of the URL, not at the next white space, and does not link accounts and paths on servers. */
export const bareAddresses = defineMdastPlugin({
  name: 'bare-addresses',
  options: { position: true },
  link(node, ctx) {
    if (isOnServer(node, ctx.source)) return ctx.replaceNode(node, [...node.children]);
    const found = readBareAddress(node, ctx.source);
    if (found) ctx.replaceNode(node, [found.address, found.rest]);
  },
});
