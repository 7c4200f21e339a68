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

/** @returns the block at the start of a text and the fields in it; `undefined` without a block of valid YAML */
export function readFields(text: string): { block: string; fields: Record<string, unknown> } | undefined {
  const found = BLOCK.exec(text);
  if (!found) return;
  try {
    return { block: found[0], fields: parse(found.groups!.yaml!) ?? {} };
  } catch {
    return;
  }
}

/**
 * Reads the front matter of a page of the site.
 *
 * @returns `undefined` without both title and description: a page of Notion may start with a horizontal rule
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const { block = '', fields = {} } = readFields(text) ?? {};
  const { title, description } = fields;
  if (typeof title !== 'string' || typeof description !== 'string') return;
  return { title, description, block: block.trim(), body: text.slice(block.length).replace(/^\n+/, '') };
}

/** Writes front matter for a page of Notion, with a comment that asks its author to review the description. */
export function writeFrontMatter(title: string, description: string): string {
  const yaml = (data: object) => stringify(data, { lineWidth: 0 });
  return `---\n${yaml({ title })}${CHECK}\n${yaml({ description })}---`;
}
