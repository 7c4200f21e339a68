/** A diagram's source without what Mermaid does not get to see, and the addresses its nodes lead to. */
export type Prepared = { source: string; links: Map<string, string> };

const CLICK = /^\s*click\s+(\S+)\s+(?:href\s+)?"([^"]*)"\s*;?\s*$/;
const COMMENT = /^\s*%%/;
const SETTINGS = /%%\{|^\s*---/;

/**
 * Takes the lines `click id "/address/#id"` out of a diagram, because several kinds of diagrams know no links. They and
 * comments become empty lines, so that the line numbers of Mermaid's messages stay true.
 * @throws on a diagram with settings of its own, which could loosen the security or change fonts and colours, on a
 *   `click` that is no link, and on one whose address is neither on this site nor https
 */
export function prepare(source: string): Prepared {
  if (SETTINGS.test(source)) throw new Error('그림마다 설정(%%{init}%%, --- config)을 둘 수 없습니다. 지우세요.');
  const links = new Map<string, string>();
  const lines = source.split(/\r?\n/).map((line, index) => {
    if (COMMENT.test(line)) return '';
    if (!/^\s*click\s/.test(line)) return line;
    const [, id, address] = CLICK.exec(line) ?? [];
    if (id === undefined || address === undefined || !/^(\/(?!\/)|#|https:\/\/)/.test(address)) {
      throw new Error(
        `line ${index + 1}: click 줄은 \`click 노드 "/폴더/글/#절"\`처럼 쓰고, 주소는 /, #, https:// 중 하나로 시작합니다.`,
      );
    }
    links.set(id, address);
    return '';
  });
  return { source: lines.join('\n'), links };
}

/**
 * Finds the groups that Mermaid has drawn for the nodes with links.
 * @throws where there is no such node
 */
export function linkedElements(root: Element, links: Map<string, string>): Map<Element, string> {
  const elements = new Map<Element, string>();
  for (const [id, address] of links) {
    const names = ['', 'flowchart-', 'state-', 'classId-', 'entity-'].map((kind) => `${root.id}-${kind}${id}`);
    const group = [...root.querySelectorAll('g[id]')].find(
      (g) => g.getAttribute('data-id') === id || names.includes(g.id) || names.includes(g.id.replace(/-\d+$/, '')),
    );
    if (!group) throw new Error(`click ${id}: 그림에 '${id}' 노드가 없습니다.`);
    elements.set(group, address);
  }
  return elements;
}
