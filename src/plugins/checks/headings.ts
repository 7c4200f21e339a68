import type { Heading } from 'mdast';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { isNote } from '../../site/parts.ts';
import type { Problem } from '../../site/problem.ts';

const ASCII_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The path of a page below the folder of pages. */
const pathOf = (url: URL) => decodeURIComponent(url.pathname).split('/content/docs/').at(-1)!;

const idOf = (heading: Readonly<Heading>): unknown =>
  (heading.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;

/**
 * Addresses of sections outlive the wording of their headings: each heading of a note has an id of its own, short and in
 * ASCII. A page that is no note may leave its ids to be made from the headings.
 */
export const headings: MdastPluginEntry = ({ fileURL }) => {
  const required = fileURL !== undefined && isNote(pathOf(fileURL));
  const seen = new Map<string, number>();

  const inspect = (id: unknown, text: string, line: number): Omit<Problem, 'line'> | undefined => {
    if (id === undefined && !required) return;
    if (id === undefined)
      return {
        cause: `제목 “${text}”에 주소가 없습니다.`,
        mend: `제목 끝에 짧은 영문 주소를 적으세요: ${text} {#plan}`,
      };
    if (typeof id !== 'string' || !ASCII_ID.test(id))
      return {
        cause: `제목 “${text}”의 주소에 쓸 수 없는 글자가 있습니다: #${id}`,
        mend: '영문 소문자, 숫자, 붙임표(-)만 쓰세요.',
      };
    const first = seen.get(id);
    if (first)
      return {
        cause: `제목 “${text}”의 주소가 ${first}번째 줄과 같습니다: #${id}`,
        mend: '둘 가운데 하나를 다른 주소로 바꾸세요.',
      };
    seen.set(id, line);
  };

  return defineMdastPlugin({
    name: 'check-headings',
    options: { position: true },
    heading(node, ctx) {
      const line = node.position!.start.line;
      const problem = inspect(idOf(node), ctx.textContent(node), line);
      if (problem) ctx.data.problems?.push({ line, ...problem });
    },
  });
};
