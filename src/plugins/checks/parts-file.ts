import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '../../site/problem.ts';
import { PARTS_FILE } from './missing-parts.ts';

/**
 * Checks that the file of the parts can be parsed. The site imports it as a module, so nothing works without it.
 *
 * @param root folder of the project
 * @returns the problem, or undefined
 */
export function readPartsFile(root: string): FileProblem | undefined {
  const text = readFileSync(join(root, PARTS_FILE), 'utf8');
  try {
    JSON.parse(text);
    return;
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position)).trimEnd();
    return {
      file: PARTS_FILE,
      line: before.split('\n').length,
      cause: 'JSON으로 읽을 수 없습니다.',
      fix: '"폴더": "이름" 처럼 큰따옴표로 감싸고, 마지막 줄을 뺀 줄마다 끝에 쉼표를 붙이세요.',
    };
  }
}
