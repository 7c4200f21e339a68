import { report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** Starlight's types of asides. */
export const BOXES = ['note', 'tip', 'caution', 'danger'];

/** The opening line of an aside: its name, its label, its attributes, and the rest. */
const OPENING = /^:{3,}[^\s[{]+(?:\[(?<label>.*)\])?(?:\{(?<attributes>[^}]*)\})?(?<rest>.*)$/;
const ICON = /^\s*(?:icon=(?:"[^"]*"|'[^']*'|[^\s"']+)\s*)?$/;

/**
 * Checks asides. Starlight renders an unknown one as plain text, and ignores text after the name of a known one; an
 * aside without an end extends to the end of the page.
 */
export const directives = defineCheck('directives', {
  containerDirective(node, ctx) {
    const source = sourceOf(node, ctx);
    const { label, attributes = '', rest = '' } = OPENING.exec(source.split(/\r?\n/, 1)[0]!)?.groups ?? {};
    const add = (cause: string, fix: string) => report(ctx, node, { cause, fix });
    if (!BOXES.includes(node.name))
      add(`없는 상자입니다: :::${node.name}`, `쓸 수 있는 상자: ${BOXES.map((name) => `:::${name}`).join(', ')}`);
    else if (rest.trim())
      add(
        `:::${node.name} 뒤의 글은 보이지 않습니다: ${rest.trim()}`,
        `상자의 제목이면 :::${node.name}[${label ?? rest.trim().replace(/^\[|\]$/g, '')}] 처럼 붙여 쓰고, 내용이면 다음 줄로 옮기세요.`,
      );
    else if (!ICON.test(attributes))
      add(
        `:::${node.name} 에 쓸 수 없는 속성입니다: {${attributes}}`,
        `제목은 :::${node.name}[제목] 처럼 적으세요. 속성은 {icon="star"} 하나만 쓸 수 있습니다.`,
      );
    const [{ length }] = /^:+/.exec(source)!;
    if (!new RegExp(`\\n[\\s>]*:{${length},}\\s*$`).test(source))
      add(`:::${node.name} 상자가 끝나지 않습니다.`, '상자의 끝에 ::: 만 있는 줄을 적으세요.');
  },
  paragraph(node, ctx) {
    const source = sourceOf(node, ctx);
    if (source.startsWith(':::'))
      report(ctx, node, {
        cause: `상자를 여닫는 기호가 글자로 보입니다: ${source}`,
        fix: '상자는 :::note 처럼 붙여 쓰고 ::: 로 닫으세요. 글자 그대로 보이려면 앞에 \\를 붙이세요.',
      });
  },
});
