import SVGPathCommander from 'svg-path-commander';
import { describe, expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import { textWidth } from '../dom/font.ts';
import type { Drawing } from '../index.ts';

const ring = 'flowchart LR\n  a(계획) --> b(코드) --> c(빌드) --> d(관제)\n  d -->|피드백| a';
const loop = `flowchart LR
  subgraph dev[개발]
    a("계획<br/>Plan") --> b("코드<br/>Code") --> c("빌드<br/>Build") --> d("테스트<br/>Test")
  end
  subgraph ops[운영]
    e("릴리즈<br/>Release") --> f("배포<br/>Deploy") --> g("운영<br/>Operate") --> h("모니터링<br/>Monitor")
  end
  d --> e
  h --> a
  class dev,a,b,c,d dev
  class ops,e,f,g,h ops
  click a "/x/"`;

type Pill = { x: number; y: number; width: number; height: number };

/** The pills of a drawing, in its units. */
function pillsOf({ body }: Drawing): Pill[] {
  const pill =
    /<g transform="translate\(([-\d.]+) ([-\d.]+)\)"[^>]*><rect x="[-\d.]+" y="[-\d.]+" width="([\d.]+)" height="([\d.]+)" rx="/g;
  return [...body.matchAll(pill)].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

/** The larger of the horizontal and the vertical gap between two boxes, given by their centres. */
const gapBetween = (a: Pill, b: Pill) => Math.max(Math.abs(a.x - b.x) - a.width, Math.abs(a.y - b.y) - a.height);

describe.each([
  ['a cycle as a ring', ring, 4],
  ['two groups as a loop', loop, 8],
])('draws %s', (_, source, count) => {
  test('with pills of the same size, gaps between them and arrows', async () => {
    const drawing = await renderer.draw(source, 'cycle');
    const pills = pillsOf(drawing);
    expect(pills).toHaveLength(count);
    expect(new Set(pills.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    for (const [i, a] of pills.entries())
      for (const b of pills.slice(i + 1)) expect(gapBetween(a, b)).toBeGreaterThan(4);
    expect(drawing.body.match(/marker-end/g)).toHaveLength(count);
    expect(drawing.body).toMatch(/ d="M[^"]*A/);
  });

  test('narrower than the screen of a phone', async () => {
    expect((await renderer.draw(source, 'cycle')).width).toBeLessThan(360);
  });
});

test('draws the first group as the left lobe, with its title inside, starting at its top', async () => {
  const drawing = await renderer.draw(loop, 'cycle');
  const [plan, code, build, , , , operate] = pillsOf(drawing);
  expect(code!.x).toBeLessThan(plan!.x);
  expect(build!.y).toBeGreaterThan(code!.y);
  expect(operate!.x).toBeGreaterThan(plan!.x);
  expect(drawing.body).toContain('<a href="/x/">');
  expect(drawing.body).toMatch(/class="dev"><path [^>]*stroke="var\(--diagram-fill\)"/);
  expect(drawing.description[0]).toBe(
    '계획 Plan → 코드 Code → 빌드 Build → 테스트 Test → 릴리즈 Release → 배포 Deploy → 운영 Operate → 모니터링 Monitor → 계획 Plan',
  );
});

test.each([
  ['a path that ends', 'flowchart LR\n  a --> b --> c', "'a'에서 나가는 연결이 1개, 들어오는 연결이 0개"],
  ['another kind of diagram', 'pie\n  "가" : 1', 'flowchart에만'],
  ['a fork', 'flowchart LR\n  a --> b --> c --> a\n  a --> c', "'a'에서 나가는 연결이 2개"],
  ['two cycles', 'flowchart LR\n  a --> b --> a\n  c --> d --> c', '한 바퀴를 이루지 않습니다'],
  ['one group', 'flowchart LR\n  subgraph g\n  a --> b --> c --> a\n  end', '묶음(subgraph)이 1개'],
])('rejects %s with the reason', async (_, source, cause) => {
  await expect(renderer.draw(source, 'cycle')).rejects.toThrow(cause);
});

/** Writes a loop of two groups with the given numbers of nodes. */
function loopOf(counts: [number, number], titles: [string, string]): string {
  const names = counts.map((count, group) => Array.from({ length: count }, (_, i) => `${'ab'[group]}${i}(단계)`));
  const groups = names.map((list, i) => `  subgraph g${i} [${titles[i]}]\n    ${list.join(' --> ')}\n  end`);
  return `flowchart LR\n${groups.join('\n')}\n  a${counts[0] - 1} --> b0\n  b${counts[1] - 1} --> a0`;
}

test.each([
  [[3, 3], 'Development'],
  [[3, 5], '개발'],
  [[2, 4], '개발과 시험'],
  [[3, 3], '아주 긴 개발 조직'],
] as [[number, number], string][])(
  'keeps the titles of groups of %j nodes away from pills: %s',
  async (counts, title) => {
    const drawing = await renderer.draw(loopOf(counts, [title, '운영']), 'cycle');
    const pills = pillsOf(drawing);
    expect(pills).toHaveLength(counts[0] + counts[1]);
    for (const name of [title, '운영']) {
      const before = drawing.body.slice(0, drawing.body.indexOf(`>${name}<`));
      const [, x] = [...before.matchAll(/translate\(([-\d.]+) 0\)/g)].at(-1)!;
      const box = { x: Number(x), y: 0, width: textWidth(name, 16, 400), height: 24 };
      for (const pill of pills) {
        const [wide, high] = [(box.width + pill.width) / 2, (box.height + pill.height) / 2];
        expect(Math.max(Math.abs(pill.x - box.x) - wide, Math.abs(pill.y) - high)).toBeGreaterThan(4);
      }
    }
  },
);

test.each([
  [6, 4],
  [1, 7],
])('keeps pills with long names away from the edges of the other lobe: %i and %i nodes', async (...counts) => {
  const source = loopOf(counts, ['준비', '실행']).replaceAll('단계', '꽤나 긴 이름의 단계');
  const drawing = await renderer.draw(source, 'cycle');
  const pills = pillsOf(drawing);
  const edges = [...drawing.body.matchAll(/<path (?=[^>]*marker-end)[^>]*\bd="([^"]+)"/g)].map(([, d]) => d!);
  expect(edges).toHaveLength(counts[0] + counts[1]);
  for (const d of edges) {
    for (let at = 0; at < SVGPathCommander.getTotalLength(d); at += 4) {
      const { x, y } = SVGPathCommander.getPointAtLength(d, at);
      const covering = pills.filter(
        (pill) => Math.abs(x - pill.x) < pill.width / 2 && Math.abs(y - pill.y) < pill.height / 2,
      );
      expect(covering).toEqual([]);
    }
  }
});
