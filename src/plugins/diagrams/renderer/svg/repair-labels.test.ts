import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';
import { textWidth } from '../dom/font.ts';

const draw = (lines: string) => renderer.draw(`stateDiagram-v2\n  direction LR\n${lines}`);

/** The position of a label. */
function labelOf(body: string, label: string): { x: number; y: number } {
  const before = body.slice(0, body.indexOf(`>${label}<`));
  const [x, y] = [...before.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g)].at(-2)!.slice(1).map(Number);
  return { x: x!, y: y! };
}

test('hides edges behind their labels', async () => {
  const { body } = await draw('  a --> b: 이름');
  expect(body).toMatch(/<rect [^>]*fill="var\(--diagram-ground\)"\/><text[^>]*>이름</);
});

test.each([
  ['state', 'stateDiagram-v2\n  a : 실행 중이거나 실행을 기다리는 상태'],
  ['node of a mindmap', 'mindmap\n  실행 중이거나<br/>실행을 기다리는 상태'],
])('centres the lines of a %s in its box', async (_, source) => {
  const { body } = await renderer.draw(source);
  const [, x, text] = /translate\((-[\d.]+) [-\d.]+\)"><text([^<]*<tspan.*?)<\/text>/.exec(body)!;
  expect(text).toContain('text-anchor="middle"');
  for (const [, at] of text!.matchAll(/<tspan x="([\d.]+)"/g)) expect(Number(at)).toBeCloseTo(-Number(x), 0);
});

test('keeps the name of a composite state within its frame, at which edges end', async () => {
  const { body } = await renderer.draw('stateDiagram-v2\n  state a {\n    b --> c\n  }\n  e --> a\n  a --> d');
  const frame = /translate\([-\d.]+ ([\d.]+)\)"><rect x="8" y="8" width="[\d.]+" height="([\d.]+)"/.exec(body)!;
  const bottom = Number(frame[1]) + 8 + Number(frame[2]);
  const starts = [...body.matchAll(/<path d="M[\d.]+ ([\d.]+)[^>]*marker-end/g)].map(([, y]) => Number(y));
  expect(Math.min(...starts.map((y) => Math.abs(y - bottom)))).toBeLessThan(1);
});

test('moves a label onto its edge if the place is free', async () => {
  const { body } = await draw('  a --> b: 하나\n  a --> b: 둘\n  b --> a: 셋');
  const places = ['하나', '둘', '셋'].map((label) => labelOf(body, label));
  const bends = [...body.matchAll(/<path d="M([^"]*)"[^>]*marker-end/g)].map(([, d]) =>
    d!.split(/[MLC]/).map((numbers) => numbers.trim().split(/[ ,]+/).slice(-2).map(Number)),
  );
  for (const { x, y } of places) {
    const distances = bends.flatMap((points) => points.map(([toX, toY]) => Math.hypot(toX! - x, toY! - y)));
    expect(Math.min(...distances)).toBeLessThan(6);
  }
});

/** The rectangles with which a picture hides what is behind its labels and draws its nodes, in its coordinates. */
function boxesOf(body: string): { left: number; right: number; top: number; bottom: number }[] {
  const boxes: ReturnType<typeof boxesOf> = [];
  const open = [{ x: 0, y: 0 }];
  for (const [tag] of body.matchAll(/<g\b[^>]*>|<\/g>|<rect [^>]*>/g)) {
    const at = open.at(-1)!;
    const [dx = 0, dy = 0] = (/translate\(([-\d.]+)(?: ([-\d.]+))?\)/.exec(tag) ?? [])
      .slice(1)
      .map((n) => Number(n ?? 0));
    if (tag === '</g>') open.pop();
    else if (tag.startsWith('<g')) open.push({ x: at.x + dx, y: at.y + dy });
    else {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(tag)?.[1] ?? 0),
      );
      boxes.push({ left: at.x + x, right: at.x + x + width, top: at.y + y, bottom: at.y + y + height });
    }
  }
  return boxes;
}

test.each([
  [
    'state',
    'stateDiagram-v2\n  가 --> 가: 다시 해 봄\n  가 --> 나: 여러 번 실패함\n  나 --> 나: 바로 거절\n  나 --> 다: 시간이 지남\n  다 --> 가: 됨\n  다 --> 나: 안 됨',
  ],
  [
    'node of a flowchart',
    'flowchart TD\n  가[기다림] -->|다시 함| 가\n  가 --> 나 -->|아주 긴 글| 나\n  나 --> 다\n  나 --> 라',
  ],
  [
    'node with parallel edges',
    'flowchart TD\n  a[씨앗] -->|다시 심는다<br/>세 번까지| a\n  a -->|자란다| b[밥]\n  a -->|마른다| b\n  a -.->|썩는다| b\n  b --> c & d & e\n  c & d --> f --> a\n  e --> e',
  ],
])('draws the label of an edge from a %s to itself beside other labels and nodes', async (_, source) => {
  const boxes = boxesOf((await renderer.draw(source)).body);
  expect(boxes.length).toBeGreaterThan(3);
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1))
      expect(
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 6 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
      ).toBe(false);
});

test('leaves the label of an edge that returns to its node in the middle of the edge if it covers nothing', async () => {
  const { body } = await renderer.draw(
    'stateDiagram-v2\n  state 밖 {\n    안\n  }\n  가 --> 안: 들어감\n  밖 --> 밖: 다시',
  );
  const d = [...body.matchAll(/<path d="([^"]*)"[^>]*marker-end/g)].at(-1)!;
  const xs = [...d[1]!.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
  expect(labelOf(body, '다시').x).toBeLessThanOrEqual(Math.max(...xs));
});

test('draws the numbers of messages within their circles, and the last one within the picture', async () => {
  const { body, viewBox } = await renderer.draw('sequenceDiagram\n  autonumber 10\n  가->>나: 하나\n  나->>가: 둘');
  const circle = /<marker id="([^"]*)"[^>]*><circle [^>]*r="([\d.]+)"/.exec(body)!;
  const lines = [...body.matchAll(new RegExp(`<line ([^>]*)marker-start="url\\(#${circle[1]}\\)"`, 'g'))];
  expect(lines).toHaveLength(2);
  const widths = lines.map(([, attributes]) => Number(/stroke-width="([\d.]+)"/.exec(attributes!)?.[1] ?? 1));
  const radius = Number(circle[2]) * Math.min(...widths);
  expect(2 * radius).toBeGreaterThan(textWidth('11', 12, 400));
  const [, top, , height] = viewBox.split(' ').map(Number);
  const last = Number(/y1="([\d.]+)"/.exec(lines[1]![1]!)![1]);
  expect(last + radius).toBeLessThanOrEqual(top! + height!);
});

test('draws open arrowheads in the colour of lines', async () => {
  const { body } = await renderer.draw('sequenceDiagram\n  가-)나: 글');
  expect(/<marker [^>]*><path [^>]*>/.exec(body)![0]).toContain('fill="var(--diagram-line)"');
});

test.each([
  ['all if they fit', '', 11],
  ['every third if there are many days', '  tickInterval 1day\n', 14],
])('keeps the labels on the time axis of a gantt chart apart: %s', async (_, interval, count) => {
  const source = `gantt\n  dateFormat YYYY-MM-DD\n  axisFormat %m-%d\n${interval}  가 : 2026-01-01, ${interval ? 40 : 10}d`;
  const { body } = await renderer.draw(source);
  const ticks = [
    ...body.matchAll(/translate\(([\d.]+) 0\)"[^>]*>(?:<path[^>]*>|<line[^>]*>)?<text[^>]*>(\d\d-\d\d)</g),
  ];
  expect(ticks).toHaveLength(count);
  for (const [i, [, x]] of ticks.slice(1).entries())
    expect(Number(x) - Number(ticks[i]![1])).toBeGreaterThan(textWidth('01-01', 10, 400));
});

test.each(['cloud', 'bang'])('centres the label of a %s', async (shape) => {
  const { body } = await renderer.draw(`flowchart LR\n  a@{ shape: ${shape}, label: "인터넷" }`);
  expect(body).toMatch(/translate\(0 [-\d.]+\)"><text [^>]*text-anchor="middle"[^>]*>인터넷</);
});

test('draws the title of a group over the edges that lead into it, with an outline', async () => {
  const { body } = await renderer.draw('flowchart TB\n  a --> b\n  subgraph 묶음\n    b\n  end');
  expect(body.indexOf('>묶음<')).toBeGreaterThan(body.lastIndexOf('<path'));
  expect(body).toMatch(/<text[^>]*paint-order="stroke"[^>]*>묶음</);
});

test('keeps the title of a linked group within the link', async () => {
  const { body } = await renderer.draw('flowchart TB\n  a --> b\n  subgraph c [묶음]\n    b\n  end\n  click c "/x/"');
  expect(body).toMatch(/<a href="\/x\/">(?:(?!<\/a>).)*>묶음</);
});

test('keeps a name of 20 letters without a space on one line', async () => {
  const { body } = await renderer.draw('flowchart TB\n  a[docker-compose.ci.yml]');
  expect(body).toContain('>docker-compose.ci.yml<');
});

test.each([
  ['two', '호스트<br>A', 20],
  ['three, within its box', '호스트<br>A<br>B', 17],
])("keeps the lines of a participant's name apart: %s", async (_, name, pitch) => {
  const { body } = await renderer.draw(`sequenceDiagram\n  participant a as ${name}\n  a->>a: 글`);
  const lines = [...body.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>(?:호스트|A|B)</g)].map(([, y]) => Number(y));
  expect(lines[1]! - lines[0]!).toBeGreaterThanOrEqual(pitch);
  expect((lines[0]! + lines.at(-1)!) / 2).toBeCloseTo(28);
});

test('does not cut off the name of a point at the side of a quadrant chart', async () => {
  const name = '이름이 긴 점 하나';
  const { body, viewBox } = await renderer.draw(`quadrantChart\n  "${name}": [0.97, 0.5]`);
  const [, x] = new RegExp(`translate\\(([\\d.]+) [^>]*>${name}`).exec(body)!;
  const [left, , width] = viewBox.split(' ').map(Number);
  expect(left! + width!).toBeGreaterThanOrEqual(Number(x) + textWidth(name, 12, 400) / 2);
});

const LONG = '지난달에 배포한 서비스마다 되돌린 횟수와 그 까닭을 팀으로 나누어 센 것 가운데 많은 것부터';

test.each([
  ['the title of a pie', `pie title ${LONG}\n  "가" : 1`, 25, 1],
  ['the title of a chart', `xychart\n  title "${LONG}"\n  x-axis ["가", "나"]\n  bar [1, 2]`, 20, 1],
  [
    'the names of axes at both sides of a radar',
    `radar-beta\n  axis a["가"], b["${LONG}"], c["나"], d["${LONG}"]\n  curve x["다"]{1, 2, 3, 4}`,
    12,
    2,
  ],
])('shows %s whole', async (_, source, size, count) => {
  const [, , width] = (await renderer.draw(source)).viewBox.split(' ').map(Number);
  expect(width).toBeGreaterThan(textWidth(LONG, size, 400) * count);
});

test('centres the name of a state and its descriptions in their box', async () => {
  const { body } = await renderer.draw('stateDiagram-v2\n  s1 : 문\n  s1 : 닫혀 있어 열쇠로 열어야 한다');
  const [, left, boxWidth] = /<rect x="(-[\d.]+)"[^>]* width="([\d.]+)"/.exec(body)!.map(Number);
  const [, inset] = /<g transform="translate\((-[\d.]+) /.exec(body)!.map(Number);
  for (const [, shift, x] of body.matchAll(/<text(?: transform="translate\( ?([\d.]+) [^"]*")? x="([\d.]+)"/g))
    expect(inset! + Number(shift ?? 0) + Number(x)).toBeCloseTo(left! + boxWidth! / 2, 0);
});

test('turns the labels of a packet that are too wide for their fields, but fit their height', async () => {
  const fields = '0: "SYN"\n1-15: "순서"\n16: "아주 긴 이름의 깃발"\n17: "R"';
  const { body } = await renderer.draw(`packet\n${fields}`);
  expect([...body.matchAll(/<text[^>]*rotate\(-90[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual(['SYN']);
});
