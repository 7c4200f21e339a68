import { DiagramError } from './errors/diagram-error.ts';

/** The address that a node links to, its tooltip, and the line that gives them. */
export type Click = { address?: string; tooltip?: string; line: number };
/** A diagram's source without the lines that Mermaid is not given, and the clicks on its nodes, by node id. */
type Prepared = { source: string; clicks: Map<string, Click> };

const COMMENT = /^[ \t]*%%(?!\{).*$/gm;
const CALLBACK = String.raw`(?:call[ \t]+)?[\w.-]+(?:\([^)\n]*\))?`;
const CLICK = new RegExp(
  String.raw`^[ \t]*VERB[ \t]+(\S+)[ \t]+(?:(?:href[ \t]+)?"([^"]*)"|${CALLBACK})` +
    String.raw`(?:[ \t]+"([^"]*)")?(?:[ \t]+_\w+)?[ \t]*;?[ \t]*$`,
  'gm',
);
const VERBS = { others: '(click)', classDiagram: '(click|link|callback)' };

/** Matches addresses of this site, also relative ones, and of other sites; no other scheme, and no `//host`. */
const ADDRESS = /^(?:https?:\/\/|mailto:|(?!\/\/)(?![^/?#]*:))[^\s\\]*$/i;

/**
 * Removes lines such as `click id "/address/#id" "tooltip"` from a diagram, because several kinds of diagrams have no links.
 * They and comments become empty lines, so that the line numbers in Mermaid's messages stay correct. Only the tooltip of a
 * callback is used: pages do not run the scripts of diagrams.
 * @throws DiagramError on a `click` that cannot be parsed, or whose address may run a script or is not an address
 */
export function prepare(text: string): Prepared {
  const clicks = new Map<string, Click>();
  const lines = text.replace(/\r\n?/g, '\n').replace(COMMENT, '');
  const verb = /^\s*classDiagram/m.test(lines) ? VERBS.classDiagram : VERBS.others;
  const source = lines.replace(
    new RegExp(CLICK.source.replace('VERB', verb), 'gm'),
    (all, verb_, ids: string, quoted, tooltip, at) => {
      const isCallback = verb_ === 'callback';
      if (quoted !== undefined && !isCallback && !ADDRESS.test(quoted)) throw clickError(lines, at as number);
      const click: Click = {
        line: lineAt(lines, at as number),
        ...(quoted !== undefined && !isCallback && { address: quoted }),
        ...(tooltip !== undefined && { tooltip: tooltip.replace(/\s+/g, ' ').trim() }),
      };
      for (const id of ids.split(',')) if (click.address ?? click.tooltip) clicks.set(id, click);
      return all.replace(/[^\n]/g, '');
    },
  );
  const rest = /^[ \t]*click[ \t]/m.exec(source);
  if (rest) throw clickError(source, rest.index);
  return { source, clicks };
}

const lineAt = (source: string, at: number) => source.slice(0, at).split('\n').length;

function clickError(source: string, at: number): DiagramError {
  return new DiagramError({
    line: lineAt(source, at),
    cause: `click 줄을 읽을 수 없거나, 주소가 사이트의 것도 https://도 아닙니다: ${/.*/.exec(source.slice(at))![0].trim()}`,
    fix: '`click 노드 "/폴더/글/#절" "설명"`처럼 쓰세요.',
  });
}

/**
 * Finds the elements that Mermaid has drawn for the nodes with clicks.
 * @throws DiagramError if a link's node does not exist
 */
export function clickedElements(root: Element, clicks: Map<string, Click>): Map<Element, Click> {
  const elements = new Map<Element, Click>();
  const ids = [...root.querySelectorAll('g[id], .task[id]')];
  for (const [id, click] of clicks) {
    const names = ['', 'flowchart-', 'state-', 'classId-', 'entity-'].map((kind) => `${root.id}-${kind}${id}`);
    const element = ids.find(
      (g) => g.getAttribute('data-id') === id || names.includes(g.id) || names.includes(g.id.replace(/-\d+$/, '')),
    );
    if (element) elements.set(element, click);
    else if (click.address)
      throw new DiagramError({
        line: click.line,
        cause: `click ${id}: 그림에 '${id}' 노드가 없습니다.`,
        fix: '있는 노드의 이름을 쓰세요.',
      });
  }
  return elements;
}
