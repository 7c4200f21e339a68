import { Refusal } from '../errors/explain.ts';

type Node = { id: string; label?: string | undefined; isGroup?: boolean | undefined; parentId?: string | undefined };
type Edge = { start?: string | undefined; end?: string | undefined };

const refuse = (cause: string, fix: string) => new Refusal({ cause: `layout=cycle: ${cause}`, fix });

/**
 * @param nodes of a flow chart, in the order of its source
 * @returns the ids of its nodes as its edges go round, in lobes: one, or two where there are two groups
 * @throws Refusal where the edges make no single round, or the groups no two halves of it
 */
export function cycleOrder<N extends Node>(nodes: N[], edges: Edge[]): { group: N | undefined; nodes: N[] }[] {
  const steps = nodes.filter(({ isGroup }) => !isGroup);
  // Mermaid lists groups from the last to the first.
  const groups = nodes.filter(({ isGroup }) => isGroup).reverse();
  const name = ({ id, label }: Node) => `'${label || id}'`;
  if (groups.length !== 0 && groups.length !== 2)
    throw refuse(`묶음(subgraph)이 ${groups.length}개입니다.`, '묶음을 없애거나 둘로 나누세요.');
  for (const step of steps) {
    const [on, back] = [edges.filter(({ start }) => start === step.id), edges.filter(({ end }) => end === step.id)];
    if (on.length !== 1 || back.length !== 1)
      throw refuse(
        `${name(step)}에서 나가는 연결이 ${on.length}개, 들어오는 연결이 ${back.length}개입니다.`,
        '모든 노드에 들어오는 연결과 나가는 연결을 하나씩만 두거나, layout=cycle을 지우세요.',
      );
  }
  const round: N[] = [];
  for (let step = steps[0]; step && !round.includes(step);) {
    round.push(step);
    const next = edges.find(({ start }) => start === round.at(-1)!.id)?.end;
    step = steps.find(({ id }) => id === next);
  }
  if (round.length !== steps.length || round.length < 3)
    throw refuse(
      `연결이 한 바퀴를 이루지 않습니다: ${round.map(name).join(' → ')}`,
      '셋 이상의 노드를 한 바퀴로 이으세요.',
    );
  if (groups.length === 0) return [{ group: undefined, nodes: round }];
  const first = round.findIndex(
    ({ parentId }, i) => parentId === groups[0]!.id && round.at(i - 1)!.parentId !== parentId,
  );
  const turned = [...round.slice(first), ...round.slice(0, first)];
  const halves = groups.map((group) => ({ group, nodes: turned.filter(({ parentId }) => parentId === group.id) }));
  const whole = halves.flatMap(({ nodes: half }) => half);
  if (first < 0 || whole.length !== turned.length || whole.some((step, i) => step !== turned[i]))
    throw refuse('두 묶음이 순환을 반씩 나누지 않습니다.', '순환의 앞 절반과 뒤 절반을 한 묶음씩에 넣으세요.');
  return halves;
}
