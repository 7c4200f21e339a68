import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

const bodyOf = async (source: string) => (await renderer.draw(source)).body;

test('draws the circle of a relation to none or one in an entity diagram hollow, as Mermaid does', async () => {
  const body = await bodyOf('erDiagram\n  사람 |o--o{ 책 : 빌린다');
  const circles = body.match(/<circle [^>]*>/g)!;
  expect(circles).toHaveLength(2);
  for (const circle of circles) expect(circle).toContain('fill="var(--diagram-ground)"');
});

test('draws points in strong colours, because no text is on them', async () => {
  const body = await bodyOf(
    'quadrantChart\n  classDef 좋음 color: #1a7a3c\n  "가": [0.2, 0.3] color: #d33a2c\n  "나": [0.6, 0.7]',
  );
  const fills = [...body.matchAll(/<circle [^>]*fill="var\(--diagram-([\w-]+)\)"/g)].map(([, name]) => name);
  expect(fills).toHaveLength(2);
  for (const fill of fills) expect(fill).toMatch(/-line$/);
});

test('outlines the condition of a part of a sequence, which a lifeline may cross', async () => {
  const body = await bodyOf(
    'sequenceDiagram\n  A->>B: 가\n  alt 되면\n    B->>C: 나\n  else 안 되면\n    B->>A: 다\n  end',
  );
  for (const words of ['되면', '안 되면'])
    expect(body).toMatch(new RegExp(`<text [^>]*paint-order="stroke"[^>]*>\\[${words}\\]`));
});

test('outlines the words of a relation in a C4 diagram, which its line crosses', async () => {
  const body = await bodyOf('C4Context\n  Person(a, "손님")\n  System(b, "가게")\n  Rel(a, b, "산다", "HTTPS")');
  for (const words of ['산다', '[HTTPS]'])
    expect(body).toMatch(new RegExp(`<text [^>]*paint-order="stroke"[^>]*>${words.replace('[', '\\[')}`));
  expect(body).not.toMatch(/paint-order="stroke"[^>]*>손님/);
});
