import { Parser } from 'htmlparser2';
import type { MdastPluginEntry, MdastVisitorContext } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import { type Fault, report } from '../../site/problem.ts';
import { LOST_PICTURE } from '../../site/lost-picture.ts';
import { defineCheck } from './define-check.ts';
import { EXTERNAL } from './html-elements.ts';
import { literalAttributes, type MdxElement } from './mdx-elements.ts';
import { isRemote, remoteImage } from './remote.ts';

type Attributes = Record<string, string>;

/** Returns the addresses that an element loads when the page is shown. */
function fetchedBy(name: string, { src, srcset = '', poster, background, style, ...others }: Attributes): string[] {
  const linked = ['image', 'use', 'feimage'].includes(name) ? (others.href ?? others['xlink:href']) : undefined;
  const all = [src, poster, background, linked, ...srcset.split(/[\s,]+/), ...urlsInCss(style)];
  return all.filter((url) => url !== undefined);
}

const urlsInCss = (css = ''): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s*["']([^"']*)/gi)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );

/**
 * Checks HTML in a page. It must not load anything from other sites, be a leftover of a Notion export, or, in a note,
 * be a heading: only ids of Markdown headings are checked.
 *
 * @param isNote true if the headings of the page have permanent addresses
 */
export function html(isNote: boolean): MdastPluginEntry {
  const inspect = (name: string, attributes: Attributes): Fault[] => {
    // Elements that load other content than pictures are rejected by another check, as is `<link>`.
    const fetched = EXTERNAL.has(name) ? [] : fetchedBy(name, attributes);
    const problems = fetched.filter(isRemote).map(remoteImage);
    if (name === 'aside')
      problems.push({
        cause: '노션 콜아웃 <aside>가 그대로 있습니다.',
        fix: ':::tip 과 ::: 사이에 옮겨 적으세요.',
      });
    if (isNote && /^h[1-6]$/.test(name))
      problems.push({
        cause: `HTML로 적은 제목이 있습니다: <${name}>`,
        fix: '## 제목 {#plan} 처럼 Markdown으로 적으세요.',
      });
    return problems;
  };

  const inspectHtml = (text: string, first: number, ctx: MdastVisitorContext): void => {
    let isStyle = false;
    const add = (faults: Fault[], index = parser.startIndex) => {
      for (const fault of faults) report(ctx, lineAt(text, index, first), fault);
    };
    const parser = new Parser({
      onopentag(name, attributes) {
        isStyle = name === 'style';
        add(inspect(name, attributes));
      },
      ontext(css) {
        if (!isStyle) return;
        for (const url of urlsInCss(css).filter(isRemote))
          add([remoteImage(url)], parser.startIndex + css.indexOf(url));
      },
      oncomment(comment) {
        if (comment.trim().startsWith(LOST_PICTURE))
          add([
            { cause: comment.trim(), fix: '내려받아 이 자리에 ![설명](./그림.png) 처럼 적거나, 이 주석을 지우세요.' },
          ]);
      },
      onclosetag: () => void (isStyle = false),
    });
    parser.end(text);
  };

  return () => {
    const element = (node: MdxElement, ctx: MdastVisitorContext) => {
      for (const fault of inspect(node.name ?? '', literalAttributes(node))) report(ctx, node, fault);
    };
    return defineCheck('html', {
      html: (node, ctx) => inspectHtml(node.value, node.position!.start.line, ctx),
      mdxJsxFlowElement: element,
      mdxJsxTextElement: element,
    });
  };
}
