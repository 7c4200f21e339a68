import { parse, stringify } from 'yaml';

export interface FrontMatter {
  title: string;
  description: string;
  /** All of it, with its fences. */
  block: string;
  /** The text behind it. */
  body: string;
}

const BLOCK = /^\uFEFF?---\n(?<yaml>[^]*?)\n---[ \t]*(?:\n|$)/;
const CHECK = '# 노션의 첫 문장입니다. 검색 결과에 보일 한 문장으로 다듬고 이 줄을 지우세요.';

/** Reads the front matter of a page of the site. What begins with a rule in Notion has neither title nor description. */
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

/** @returns front matter for a page of Notion's, with a description that its author has to look at */
export function writeFrontMatter(title: string, description: string): string {
  const yaml = (data: object) => stringify(data, { lineWidth: 0 });
  return `---\n${yaml({ title })}${CHECK}\n${yaml({ description })}---`;
}
