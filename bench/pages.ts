/** Generates the pages of a large site from a few. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export interface Page {
  /** Path in the folder of the pages: `part-001/page00001.md`. */
  file: string;
  text: string;
}

const PAGES_PER_PART = 50;

/** Names of the parts for this number of pages, by folder. */
export function partsOf(count: number): Record<string, string> {
  const parts = Array.from({ length: Math.ceil(count / PAGES_PER_PART) }, (_, index) => index + 1);
  return Object.fromEntries(parts.map((part) => [folderOf(part), `파트 ${part}`]));
}

const folderOf = (part: number) => `part-${String(part).padStart(3, '0')}`;

/**
 * Generates pages.
 *
 * @param folder folder of Markdown pages with a title in their front matter
 * @param count number of pages to generate
 * @returns pages with different paths and titles, ids on all headings, and an additional code block and table
 */
export async function multiply(folder: string, count: number): Promise<Page[]> {
  const files = (await Array.fromAsync(glob('**/*.md', { cwd: folder }))).sort();
  const sources = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const file = `${folderOf(Math.ceil(number / PAGES_PER_PART))}/page${String(number).padStart(5, '0')}.md`;
    return { file, text: pageOf(sources[index % sources.length]!, number) };
  });
}

function pageOf(source: string, number: number): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)/m.exec(source) ?? [];
  const { title, description = title } = parseDocument(yaml).toJS() as { title: string; description?: string };
  const front = `---\ntitle: ${JSON.stringify(`${title} (${number})`)}\ndescription: ${JSON.stringify(description)}\n---\n`;
  return `${front}\n${withIds(body)}\n\n${codeOf(number)}\n\n${tableOf(number)}\n`;
}

/** Adds ids to headings without one, outside of code. */
function withIds(body: string): string {
  let fence: string | undefined;
  return body
    .split('\n')
    .map((line, index) => {
      const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
      if (mark && !fence) fence = mark;
      else if (mark && fence && mark.startsWith(fence)) fence = undefined;
      return !fence && /^#{2,6} /.test(line) && !line.endsWith('}') ? `${line} {#line-${index}}` : line;
    })
    .join('\n');
}

const codeOf = (number: number) => `\`\`\`yaml
# ${number}번째 배포
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${number}
spec:
  replicas: ${(number % 5) + 1}
\`\`\``;

const tableOf = (number: number) => `| 계층 | 프로토콜 | 포트 |
| --- | --- | --- |
| 응용 | HTTP | ${8000 + number} |
| 전송 | TCP | ${number} |
| 인터넷 | IP | - |`;
