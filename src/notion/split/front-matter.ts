import { parse, stringify } from 'yaml';

export interface FrontMatter {
  title: string;
  description: string;
  /** The complete block, with its delimiters. */
  block: string;
  /** The text after it. */
  body: string;
}

const BLOCK = /^\uFEFF?---\n(?<yaml>[^]*?)\n---[ \t]*(?:\n|$)/;
const CHECK = '# 노션의 첫 문장입니다. 검색 결과에 보일 한 문장으로 다듬고 이 줄을 지우세요.';

/**
 * Reads the front matter of a page of the site.
 *
 * @returns `undefined` without both title and description: a page of Notion may start with a horizontal rule
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = BLOCK.exec(text);
  if (!block) return;
  try {
    const { title, description } = parse(block.groups!.yaml!) ?? {};
    if (typeof title !== 'string' || typeof description !== 'string') return;
    return { title, description, block: block[0].trim(), body: text.slice(block[0].length).replace(/^\n+/, '') };
  } catch {
    return;
  }
}

/** Writes front matter for a page of Notion, with a comment that asks its author to review the description. */
export function writeFrontMatter(title: string, description: string): string {
  const yaml = (data: object) => stringify(data, { lineWidth: 0 });
  return `---\n${yaml({ title })}${CHECK}\n${yaml({ description })}---`;
}
