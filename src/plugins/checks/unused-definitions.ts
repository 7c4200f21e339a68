import type { Definition } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/** A comment, which is not meant to be shown: `[//]: # (글)`, `[comment]: <> (글)`. */
const isComment = ({ label, url }: Readonly<Definition>) => label === '//' || url === '#' || url === '';

/**
 * Finds addresses that no link refers to, which are not shown: `[출처]: https://example.org` is the address of a link such as
 * `[글][출처]`, not a text, and so is `[정답]: B`.
 */
export const unusedDefinitions: MdastPluginEntry = () => {
  const used = new Set<string>();
  const definitions: Readonly<Definition>[] = [];
  return defineCheck('unused-definitions', {
    linkReference: ({ identifier }) => void used.add(identifier),
    imageReference: ({ identifier }) => void used.add(identifier),
    definition: (node) => void definitions.push(node),
    after(_root, ctx) {
      for (const node of definitions) {
        if (used.has(node.identifier) || isComment(node)) continue;
        report(ctx, node, {
          cause: `가리키는 곳이 없는 링크의 주소여서 보이지 않습니다: [${node.label}]: ${node.url}`,
          fix: `보이게 하려면 ${node.label}: ${node.url} 처럼 대괄호 없이 적고, 링크의 주소면 본문에 [글][${node.label}] 을 적으세요.`,
        });
      }
    },
  });
};
