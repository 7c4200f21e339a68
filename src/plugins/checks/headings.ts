import type { Heading } from 'mdast';
import type { MdastPluginEntry } from 'satteri';
import { type Fault, report } from '../../site/problem.ts';
import { type Glossary, isSlug, slugify, unique } from '../../site/slug.ts';
import { sourceOf } from '../../site/source-of.ts';
import { attributesOf } from './collect-facts.ts';
import { defineCheck } from './define-check.ts';

/** A picture has no text in the table of contents, in search results and in previews. */
const EMPTY = {
  cause: '제목에 글이 없습니다.',
  fix: '글을 적거나 그 줄을 지우세요. 그림은 제목 아래에 두세요.',
};

const hasText = ({ children }: Readonly<Heading>): boolean =>
  children.some((node) => node.type !== 'image' && !(node.type === 'text' && !node.value.trim()));

/**
 * The text of a heading as written, with its Markdown but without an id, which is text before closing hashes: `## 글 {#a} ##`.
 */
const writtenText = (source: string): string =>
  source.replace(/^#+[ \t]*|[ \t]+#*[ \t]*$/g, '').replace(/\s*\{#[\w-]*\}$/, '');

/**
 * Checks the ids of headings. So that addresses of sections do not depend on the wording of their headings, each
 * heading of a note has an explicit id, short and in ASCII; in other pages ids may be generated. Text in braces at the
 * end of any heading, as in `## 변수 ${PATH}`, is rejected, because it would be parsed as attributes and not be shown.
 *
 * @param required true if each heading needs an id
 * @param suggestedIds gets the ids suggested for headings that need one, by line
 * @param glossary translations for suggested ids
 */
export function headings(required: boolean, suggestedIds: Map<number, string>, glossary: Glossary): MdastPluginEntry {
  return () => {
    const seen = new Map<string, number>();
    const taken = new Set<unknown>();

    /** Returns a valid id that no other heading has. */
    const suggest = (text: string): string => {
      const id = unique(slugify(text, glossary), taken);
      taken.add(id);
      return id;
    };

    const missing = (source: string, text: string, line: number) => {
      if (!required) return;
      const id = suggest(text);
      suggestedIds.set(line, id);
      const [first = '', ...others] = source.split(/\r?\n/);
      const rule = others.at(-1)?.trim();
      if (rule)
        return {
          cause: `아래의 ${rule} 때문에 글이 제목이 됩니다: ${first}`,
          fix: `${rule} 위에 빈 줄을 두세요. 제목이면 ## ${first} {#${id}} 처럼 적고, 코드면 \`\`\` 사이에 두세요.`,
        };
      const written = writtenText(source);
      return {
        cause: `제목 “${written}”에 주소가 없습니다.`,
        fix: `제목 끝에 짧은 영문 주소를 적으세요: ${written} {#${id}}`,
        correct: source.includes('{#')
          ? undefined
          : (line: string) => line.replace(source.replace(/^#+[ \t]*/, ''), () => `${written} {#${id}}`),
      };
    };

    const inspect = (id: unknown, text: string, line: number): Fault | undefined => {
      if (typeof id !== 'string' || !isSlug(id))
        return {
          cause: `제목 “${text}”의 주소에 쓸 수 없는 글자가 있습니다: #${id}`,
          fix: '영문 소문자, 숫자, 붙임표(-)만 쓰세요.',
        };
      const first = seen.get(id);
      if (first)
        return {
          cause: `제목 “${text}”의 주소가 ${first}번째 줄과 같습니다: #${id}`,
          fix: '둘 가운데 하나를 다른 주소로 바꾸세요.',
        };
      seen.set(id, line);
    };

    const inspectBraces = (heading: Readonly<Heading>, source: string): Fault | undefined => {
      const { id, ...others } = attributesOf(heading);
      const braces = /\\?\{[^{}\n]*\}(?![^]*\{)/.exec(source)?.[0] ?? '';
      const isEscaped = id !== undefined && braces.startsWith('\\');
      if (Object.keys(others).length === 0 && !isEscaped) return;
      const words = braces.replace('\\', '');
      return {
        cause: `제목 끝의 ${words} 가 글자로 보이지 않습니다.`,
        fix: `글이면 그 뒤에 주소를 적으세요: ${words} {#plan}. 주소면 {#plan} 처럼 주소 하나만 적으세요.`,
      };
    };

    return defineCheck('headings', {
      before(root) {
        for (const node of root.children) if (node.type === 'heading') taken.add(attributesOf(node).id);
      },
      heading(node, ctx) {
        const source = sourceOf(node, ctx);
        const { line } = node.position!.start;
        const { id } = attributesOf(node);
        const text = ctx.textContent(node);
        const problem =
          inspectBraces(node, source) ??
          (hasText(node) ? undefined : EMPTY) ??
          (id === undefined ? missing(source, text, line) : inspect(id, text, line));
        if (problem) report(ctx, node, problem);
      },
    });
  };
}
