import type { Definition, ImageReference } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/**
 * Converts pictures whose address is elsewhere on the page, `![설명][a]` and `[a]: ./그림.png`, to those with an address: Astro
 * publishes only the files of these.
 */
export const imageReferences: MdastPluginEntry = () => {
  const references: Readonly<ImageReference>[] = [];
  const definitions = new Map<string, Readonly<Definition>>();
  return defineMdastPlugin({
    name: 'image-references',
    imageReference: (node) => void references.push(node),
    definition(node) {
      // The first definition counts.
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    },
    after(_root, ctx) {
      for (const node of references) {
        const { url, title } = definitions.get(node.identifier) ?? {};
        if (url !== undefined) ctx.replaceNode(node, { type: 'image', url, title: title ?? null, alt: node.alt ?? '' });
      }
    },
  });
};
