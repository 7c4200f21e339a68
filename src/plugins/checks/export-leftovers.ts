import type { Definition, Html, Image, ImageReference, Link } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry, type MdastVisitorContext } from 'satteri';

const isRemote = (url: string) => /^(?:https?:)?\/\//i.test(url);

function report(
  node: Readonly<Definition | Html | Image | Link>,
  ctx: MdastVisitorContext,
  cause: string,
  mend: string,
): void {
  ctx.data.problems?.push({ line: node.position!.start.line, cause, mend });
}

function reportRemoteImage(node: Readonly<Definition | Html | Image>, ctx: MdastVisitorContext, url: string): void {
  report(
    node,
    ctx,
    `다른 사이트의 그림입니다: ${url}`,
    '그림을 내려받아 노트 옆에 두고 ![설명](./그림.png)으로 적으세요.',
  );
}

/**
 * What a Notion export leaves behind: files in its own store, which vanish within the hour, things nobody named, and raw
 * callouts. An image on any other host is refused too: it would be a request elsewhere, and may vanish as well.
 */
export const exportLeftovers: MdastPluginEntry = () => {
  const definitions: Definition[] = [];
  const references: ImageReference[] = [];
  return defineMdastPlugin({
    name: 'check-export-leftovers',
    options: { position: true },
    image(node, ctx) {
      if (isRemote(node.url)) reportRemoteImage(node, ctx, node.url);
      else if (node.alt === 'Untitled')
        report(node, ctx, '그림의 설명이 Untitled입니다.', '그림이 보여 주는 것을 대괄호 안에 적으세요.');
    },
    imageReference: (node) => void references.push(node),
    definition: (node) => void definitions.push(node),
    after(_root, ctx) {
      const shown = new Set(references.map(({ identifier }) => identifier));
      for (const node of definitions)
        if (isRemote(node.url) && shown.has(node.identifier)) reportRemoteImage(node, ctx, node.url);
    },
    link(node, ctx) {
      if (node.url.includes('prod-files-secure'))
        report(
          node,
          ctx,
          '노션 저장소를 가리키는 링크입니다. 곧 사라집니다.',
          '파일을 public/에 두고 그 주소로 바꾸세요.',
        );
      else if (/\bUntitled\b/.test(ctx.textContent(node)))
        report(node, ctx, '링크의 이름이 Untitled입니다.', '링크가 가리키는 것을 대괄호 안에 적으세요.');
    },
    html(node, ctx) {
      if (/<aside\b/i.test(node.value))
        report(node, ctx, '노션 콜아웃 <aside>가 그대로 있습니다.', ':::tip 과 ::: 사이에 옮겨 적으세요.');
      const [, url] = /<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(node.value) ?? [];
      if (url && isRemote(url)) reportRemoteImage(node, ctx, url);
    },
  });
};
