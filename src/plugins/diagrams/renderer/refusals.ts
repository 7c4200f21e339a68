/** Why a diagram is not drawn, in sentences for its author. */
import { CONFIG, KINDS } from './config.ts';

/** @throws where Mermaid would answer with a picture that only says that the text is too long */
export function assertSize(source: string): void {
  const { maxTextSize } = CONFIG;
  if (source.length <= maxTextSize) return;
  throw new Error(`그림의 글이 ${source.length}자로, ${maxTextSize}자를 넘습니다. 여러 그림으로 나누세요.`);
}

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @throws where it is not one of {@link KINDS}
 */
export function assertSupported(kind: string): void {
  if (Object.hasOwn(KINDS, kind)) return;
  throw new Error(`'${kind}' 그림은 그리지 않습니다. 쓸 수 있는 그림: ${Object.values(KINDS).join(', ')}`);
}

/** Names that every JavaScript object has; Mermaid's layout mistakes nodes that are called so for its own data. */
const RESERVED = Object.getOwnPropertyNames(Object.prototype);

/**
 * @param error thrown while `source` was drawn
 * @returns its message, which names a line where Mermaid does, or a plainer one where Mermaid's own misleads
 */
export function reasonOf(error: unknown, source: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('Edge limit exceeded'))
    return `연결선이 ${CONFIG.maxEdges}개를 넘습니다. 여러 그림으로 나누세요.`;
  if (/\bline\b/i.test(message)) return message;
  const words = new Set(source.match(/\w+/g));
  const reserved = RESERVED.find((name) => words.has(name));
  return reserved ? `'${reserved}'은(는) 노드의 이름으로 쓸 수 없습니다. 다른 이름을 쓰세요. (${message})` : message;
}
