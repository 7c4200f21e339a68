/** Many pages made of a few, so that a large site can be built of them. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export interface Page {
  /** Path below the folder of the pages: `part-01/page0001.md`. */
  file: string;
  text: string;
}

const PAGES_PER_PART = 50;

/** Folder and name of each part that so many pages are spread over. */
export function partsOf(count: number): Record<string, string> {
  const parts = Array.from({ length: Math.ceil(count / PAGES_PER_PART) }, (_, index) => index + 1);
  return Object.fromEntries(parts.map((part) => [folderOf(part), `파트 ${part}`]));
}

const folderOf = (part: number) => `part-${String(part).padStart(3, '0')}`;

/**
 * @param folder Markdown pages with a title in their front matter
 * @param count how many pages to make of them
 * @returns the pages, each under an address and a title of its own, with ids on all headings, a block of code and a table
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

/** Gives an id to each heading that has none, code left alone. */
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
