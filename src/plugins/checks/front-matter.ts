import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { noteSchema } from '../../site/note-schema.ts';
import type { Problem } from '../../site/problem.ts';

const schema = noteSchema({ image: () => z.any() as never });
const keys = Object.keys(schema.shape).join(', ');

function explain(issue: z.core.$ZodIssue): Omit<Problem, 'line'> {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return { cause: `머리말에 알 수 없는 항목이 있습니다: ${issue.keys.join(', ')}`, mend: `쓸 수 있는 항목: ${keys}` };
  if (issue.input === undefined || issue.code === 'too_small')
    return { cause: `머리말에 ${name} 항목이 없습니다.`, mend: `파일 맨 위 --- 사이에 ${name}: 한 문장을 적으세요.` };
  return { cause: `머리말의 ${name} 값이 맞지 않습니다: ${issue.message}`, mend: '값을 고치거나 그 줄을 지우세요.' };
}

/**
 * @param source the whole text of a page
 * @returns what is wrong with its front matter, with lines of the file
 */
export function checkFrontMatter(source: string): Problem[] {
  const yaml = /^---\r?\n([\s\S]*?)^---/m.exec(source)?.[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The fence above the front matter is the file's first line.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) {
    const mend = '값에 : 또는 # 가 있으면 따옴표로 감싸세요.';
    return [{ line: lineAt(error.pos[0]), cause: `머리말을 읽을 수 없습니다: ${error.message}`, mend }];
  }

  const lineOf = (path: PropertyKey[]) => {
    const node = path.length ? document.getIn(path, true) : undefined;
    return isNode(node) && node.range ? lineAt(node.range[0]) : 1;
  };
  const { error: invalid } = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  return (invalid?.issues ?? []).map((issue) => ({
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path),
    ...explain(issue),
  }));
}
