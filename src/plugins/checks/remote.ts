import type { Fault } from '../../site/problem.ts';

const ANY_SITE = 'http://any.invalid';

/** True for an address that a browser would load from another site. */
export function isRemote(url: string): boolean {
  const parsed = URL.parse(url.trim(), ANY_SITE);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.origin !== ANY_SITE;
}

export const remoteImage = (url: string): Fault => ({
  cause: `다른 사이트의 그림입니다: ${url.trim()}`,
  fix: '그림을 내려받아 노트 옆에 두고 ![설명](./그림.png)으로 적으세요.',
});
