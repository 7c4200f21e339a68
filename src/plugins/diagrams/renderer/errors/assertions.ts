import { CONFIG } from '../config.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { DiagramError } from './diagram-error.ts';

export const KIND_LIST = `쓸 수 있는 그림: ${Object.values(KINDS).join(', ')}`;

/** @throws DiagramError if the text is too long for Mermaid, which would draw only a message that says so */
export function assertSize(source: string): void {
  const { maxTextSize } = CONFIG;
  if (source.length <= maxTextSize) return;
  throw new DiagramError({
    cause: `그림의 글이 ${source.length}자로, ${maxTextSize}자를 넘습니다.`,
    fix: '여러 그림으로 나누세요.',
  });
}

/**
 * @param kind Mermaid's name for the kind of a diagram
 * @throws DiagramError if it is not one of {@link KINDS}
 */
export function assertSupported(kind: string): asserts kind is Kind {
  if (Object.hasOwn(KINDS, kind)) return;
  if (kind === '---')
    throw new DiagramError({
      line: 1,
      cause: '그림의 머리말(---)을 닫지 않았습니다.',
      fix: '머리말의 끝에 --- 만 있는 줄을 들여 쓰지 않고 적으세요.',
    });
  throw new DiagramError({ cause: `'${kind}' 그림은 그리지 않습니다.`, fix: KIND_LIST });
}

/** @throws DiagramError if the source has a formula, which would need HTML within the picture */
export function assertNoMath(source: string): void {
  const at = source.search(/\$\$.+\$\$/);
  if (at < 0) return;
  const line = source.slice(0, at).split('\n').length;
  throw new DiagramError({ line, cause: '$$ 수식은 그림에 그리지 않습니다.', fix: 'x², √2처럼 글자로 쓰세요.' });
}

/** Length in px per service above which an architecture diagram is not laid out: in others it is at most 200. */
const MAX_LENGTH_PER_SERVICE = 500;

/**
 * @throws DiagramError if Mermaid has not found a layout of an architecture diagram: it then draws its parts thousands of
 * pixels apart
 */
export function assertLaidOut(kind: Kind, source: string, length: number): void {
  if (kind !== 'architecture') return;
  const services = source.match(/^[ \t]*(?:service|junction)\b/gm)?.length ?? 1;
  if (length <= services * MAX_LENGTH_PER_SERVICE) return;
  throw new DiagramError({
    cause: `Mermaid가 자리를 찾지 못해 그림이 ${Math.round(length)}px로 벌어집니다.`,
    fix: '그룹 밖에 있고 안과 이어진 service를 그룹에 넣거나, 그 선의 방향(T, B, L, R)을 바꾸세요.',
  });
}
