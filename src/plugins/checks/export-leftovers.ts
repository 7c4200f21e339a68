import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';

/** True for a user's page in Notion, but not for pages about Notion itself. */
const isNotion = (url: string) =>
  /^https?:\/\/(?:[\w-]+\.)*notion\.(?:so|site)(?:[/?#:]|$)/i.test(url) &&
  !/\.so(?:\/?$|\/(?:\w\w-\w\w\/)?(?:about|blog|desktop|help|integrations|mobile|pricing|product|templates)(?:[/?#]|$))/i.test(
    url,
  );

const notionLink = (url: string) => ({
  cause: `노션을 가리키는 링크입니다: ${url}`,
  fix: '이 사이트의 페이지면 /devops/day05/ 처럼 적고, 아니면 링크를 지우고 글만 남기세요.',
});

/**
 * Finds leftovers of a Notion export: files in Notion's storage, which expire within an hour, links to pages in Notion,
 * which only their author can see, and unnamed images and links.
 */
export const exportLeftovers = defineCheck('export-leftovers', {
  image(node, ctx) {
    if (node.alt !== 'Untitled') return;
    report(ctx, node, {
      cause: '그림의 설명이 Untitled입니다.',
      fix: '그림이 보여 주는 것을 대괄호 안에 적으세요.',
    });
  },
  definition(node, ctx) {
    if (isNotion(node.url)) report(ctx, node, notionLink(node.url));
  },
  link(node, ctx) {
    if (node.url.includes('prod-files-secure'))
      report(ctx, node, {
        cause: '노션 저장소를 가리키는 링크입니다. 곧 사라집니다.',
        fix: '파일을 public/에 두고 그 주소로 바꾸세요.',
      });
    else if (isNotion(node.url)) report(ctx, node, notionLink(node.url));
    else if (/\bUntitled\b/.test(ctx.textContent(node)))
      report(ctx, node, {
        cause: '링크의 이름이 Untitled입니다.',
        fix: '링크가 가리키는 것을 대괄호 안에 적으세요.',
      });
  },
});
