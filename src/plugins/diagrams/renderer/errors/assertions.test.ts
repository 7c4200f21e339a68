import { expect, test } from 'vitest';
import { renderer } from '../../testing.ts';

/** A shop with a sign outside, which is connected to the door inside. */
const shop = (sign: string) => `architecture-beta
  group shop(cloud)[가게]
  group front(cloud)[앞] in shop
  group back(cloud)[뒤] in shop
  service door(internet)[문] in shop
  service till(server)[계산대] in front
  service left(server)[왼쪽 선반] in back
  service right(server)[오른쪽 선반] in back
  service stock(database)[창고] in back
  service sign(disk)[간판]
  junction hall in back
  door:R --> L:till
  till:R -- L:hall
  hall:T -- B:left
  hall:B -- T:right
  hall:R --> L:stock
  ${sign}`;

test('rejects an architecture diagram whose parts Mermaid draws far apart', async () => {
  await expect(renderer.draw(shop('sign:B -- T:door'))).rejects.toMatchObject({
    reason: { cause: expect.stringMatching(/\d{4}px로 벌어집니다/), fix: expect.stringContaining('방향') },
  });
});

test('draws it when the edge has another direction', async () => {
  expect((await renderer.draw(shop('sign:R -- L:door'))).width).toBeLessThan(1500);
});
