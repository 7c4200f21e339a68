import { HEADING, linesOf, mark, openingFence, inlineText } from '../text.ts';

/** Gives each diagram a title, which Notion does not have: that of the heading above, until the author changes it. */
export function diagrams(text: string): string {
  let heading = '';
  let count = 0;
  const lines = linesOf(text);
  return lines
    .flatMap(({ text: line, isCode }, at) => {
      const found = isCode ? undefined : HEADING.exec(line)?.groups;
      if (found) {
        heading = inlineText(found.text ?? '');
        count = 0;
      }
      const isOpening =
        isCode && (at === 0 || !lines[at - 1]!.isCode || /^[ >]*(?:`{3,}|~{3,})$/.test(lines[at - 1]!.text));
      const { info, fence } = (isOpening && openingFence(line)) || {};
      if (info?.toLowerCase() !== 'mermaid' || !fence) return [line];
      count++;
      const title = `${heading || '다이어그램'}${count > 1 ? ` ${count}` : ''}`.replace(/["\\]/g, '');
      const before = line.slice(0, line.indexOf(fence));
      const note = mark('다이어그램의 이름(title)을 적으세요. 그림 아래에 보입니다.');
      return [`${before}${fence}mermaid title="${title}"${note}`];
    })
    .join('\n');
}
