import { DiagramError } from '../errors/diagram-error.ts';

type Node = { id: string; label?: string | undefined; isGroup?: boolean | undefined; parentId?: string | undefined };
type Edge = { start?: string | undefined; end?: string | undefined };

const layoutError = (cause: string, fix: string) => new DiagramError({ cause: `layout=cycle: ${cause}`, fix });

/**
 * @param nodes the nodes of a flowchart, in the order of its source
 * @returns its nodes in the order of the cycle, in lobes: one, or two if there are two groups
 * @throws DiagramError if the edges do not form a single cycle, or the groups are not two halves of it
 */
export function cycleOrder<N extends Node>(nodes: N[], edges: Edge[]): { group: N | undefined; nodes: N[] }[] {
  const steps = nodes.filter(({ isGroup }) => !isGroup);
  // Mermaid lists groups in reverse.
  const groups = nodes.filter(({ isGroup }) => isGroup).reverse();
  const name = ({ id, label }: Node) => `'${label || id}'`;
  if (groups.length !== 0 && groups.length !== 2)
    throw layoutError(`묶음(subgraph)이 ${groups.length}개입니다.`, '묶음을 없애거나 둘로 나누세요.');
  for (const step of steps) {
    const outgoing = edges.filter(({ start }) => start === step.id).length;
    const incoming = edges.filter(({ end }) => end === step.id).length;
    if (outgoing !== 1 || incoming !== 1)
      throw layoutError(
        `${name(step)}에서 나가는 연결이 ${outgoing}개, 들어오는 연결이 ${incoming}개입니다.`,
        '모든 노드에 들어오는 연결과 나가는 연결을 하나씩만 두거나, layout=cycle을 지우세요.',
      );
  }
  const cycle: N[] = [];
  for (let step = steps[0]; step && !cycle.includes(step);) {
    cycle.push(step);
    const next = edges.find(({ start }) => start === cycle.at(-1)!.id)?.end;
    step = steps.find(({ id }) => id === next);
  }
  if (cycle.length !== steps.length || cycle.length < 3)
    throw layoutError(
      `연결이 한 바퀴를 이루지 않습니다: ${cycle.map(name).join(' → ')}`,
      '셋 이상의 노드를 한 바퀴로 이으세요.',
    );
  if (groups.length === 0) return [{ group: undefined, nodes: cycle }];
  const first = cycle.findIndex(
    ({ parentId }, i) => parentId === groups[0]!.id && cycle.at(i - 1)!.parentId !== parentId,
  );
  const rotated = [...cycle.slice(first), ...cycle.slice(0, first)];
  const halves = groups.map((group) => ({ group, nodes: rotated.filter(({ parentId }) => parentId === group.id) }));
  const joined = halves.flatMap(({ nodes: half }) => half);
  if (first < 0 || joined.length !== rotated.length || joined.some((step, i) => step !== rotated[i]))
    throw layoutError('두 묶음이 순환을 반씩 나누지 않습니다.', '순환의 앞 절반과 뒤 절반을 한 묶음씩에 넣으세요.');
  return halves;
}
