import { Refusal } from './errors/explain.ts';

/** What a node leads to, and the hint that is shown when it is pointed at. */
export type Click = { address?: string; tooltip?: string };
/** A diagram's source without what Mermaid does not get to see, and what is written on clicks on its nodes. */
export type Prepared = { source: string; clicks: Map<string, Click> };

const COMMENT = /^[ \t]*%%(?!\{).*$/gm;
const CALLBACK = String.raw`(?:call[ \t]+)?[\w.-]+(?:\([^)\n]*\))?`;
const CLICK = new RegExp(
  String.raw`^[ \t]*VERB[ \t]+(\S+)[ \t]+(?:(?:href[ \t]+)?"([^"]*)"|${CALLBACK})` +
    String.raw`(?:[ \t]+"([^"]*)")?(?:[ \t]+_\w+)?[ \t]*;?[ \t]*$`,
  'gm',
);
const VERBS = { others: '(click)', classDiagram: '(click|link|callback)' };

/** Addresses of this site, within the page or beside it too, and of other sites; no other scheme, and no `//host`. */
const ADDRESS = /^(?:https?:\/\/|mailto:|(?!\/\/)(?![^/?#]*:))[^\s\\]*$/i;

/**
 * Takes lines such as `click id "/address/#id" "hint"` out of a diagram, because several kinds of diagrams know no links. They
 * and comments become empty lines, so that the line numbers of Mermaid's messages stay true. Of a callback only its hint is
 * kept: a page has no scripts of a diagram's.
 * @throws on a `click` that cannot be read, and on one whose address may run something or leads nowhere
 */
export function prepare(text: string): Prepared {
  const clicks = new Map<string, Click>();
  const lines = text.replace(/\r\n?/g, '\n');
  const verb = /^\s*classDiagram/m.test(lines) ? VERBS.classDiagram : VERBS.others;
  const source = lines
    .replace(COMMENT, '')
    .replace(new RegExp(CLICK.source.replace('VERB', verb), 'gm'), (all, verb_, ids: string, quoted, tooltip, at) => {
      const isCallback = verb_ === 'callback';
      if (quoted !== undefined && !isCallback && !ADDRESS.test(quoted)) throw unreadable(lines, at as number);
      const click: Click = {
        ...(quoted !== undefined && !isCallback && { address: quoted }),
        ...(tooltip !== undefined && { tooltip: tooltip.replace(/\s+/g, ' ').trim() }),
      };
      for (const id of ids.split(',')) if (Object.keys(click).length > 0) clicks.set(id, click);
      return all.replace(/[^\n]/g, '');
    });
  const rest = /^[ \t]*click[ \t]/m.exec(source);
  if (rest) throw unreadable(source, rest.index);
  return { source, clicks };
}

function unreadable(source: string, at: number): Refusal {
  return new Refusal({
    line: source.slice(0, at).split('\n').length,
    cause: `click 줄을 읽을 수 없거나, 주소가 사이트의 것도 https://도 아닙니다: ${/.*/.exec(source.slice(at))![0].trim()}`,
    fix: '`click 노드 "/폴더/글/#절" "설명"`처럼 쓰세요.',
  });
}

/**
 * Finds what Mermaid has drawn for the nodes with clicks.
 * @throws where there is no such node for a link
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
      throw new Refusal({ cause: `click ${id}: 그림에 '${id}' 노드가 없습니다.`, fix: '있는 노드의 이름을 쓰세요.' });
  }
  return elements;
}
