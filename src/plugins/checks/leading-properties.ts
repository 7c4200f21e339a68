import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** Names of properties that Notion and Obsidian export above a text. */
const NAMES =
  'Created(?: (?:by|time|at))?|Last [Ee]dited(?: (?:by|time))?|Updated|Tags?|Status|Dates?|Author|Assign(?:ee)?|Property|' +
  'Category|Priority|Due|상태|태그|생성일(?:시)?|생성자|작성일|작성자|날짜|수정일|최종 편집(?: 일시|자)?|분류|카테고리|담당자|마감일|우선순위';
const PROPERTY = new RegExp(`^(?:${NAMES})\\s*:(?=\\s|$)`);

/** Finds lines such as `Created: …` above an exported text: properties there, but a paragraph here. */
export const leadingProperties: MdastPluginEntry = () => {
  let isLeading = true;
  return defineMdastPlugin({
    name: 'check-leading-properties',
    options: { position: true },
    before(root, ctx) {
      for (const node of root.children) {
        if (node.type === 'heading' && node.depth === 1) continue;
        const { start, end } = node.position!;
        const lines = ctx.source.slice(start.offset, end.offset).split('\n');
        isLeading &&= node.type === 'paragraph' && PROPERTY.test(lines[0]!);
        if (!isLeading) return;
        for (const [index, line] of lines.entries())
          if (PROPERTY.test(line))
            ctx.data.problems?.push({
              line: start.line + index,
              cause: `내보낸 속성이 본문에 남아 있습니다: ${line.trim()}`,
              fix: '그 줄을 지우세요. 검색 결과에 보일 한 문장은 머리말의 description에 적습니다.',
            });
      }
    },
  });
};
