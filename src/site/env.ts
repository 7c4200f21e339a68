/** Settings of a build from environment variables. No other module reads these variables. */
import { AuthorError } from './author-error.ts';
import { normalizeBase } from './base.ts';

export interface Environment {
  /** Origin of the published site: `https://example.org`. */
  site: string;
  /** Path that it is served at, with leading and trailing slash: `/notes/`. */
  base: string;
  /** Whether preview images are generated. */
  cards: boolean;
  /** Port at which the built site is previewed. */
  port: number;
}

const DEFAULT_PORT = 4321;

/**
 * Validates the settings.
 *
 * @param variables `SITE`, `BASE`, `SKIP_CARDS` and `PORT`, each of which may be missing or empty
 * @throws AuthorError if a value is invalid, with advice
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const port = readPort(variables.PORT);
  return {
    site: readSite(variables.SITE) ?? `http://localhost:${port}`,
    base: readBase(variables.BASE),
    cards: !variables.SKIP_CARDS,
    port,
  };
}

function readSite(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `https://${value}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new AuthorError(`SITE=${value} 는 사이트의 주소가 아닙니다. SITE=https://example.org 처럼 적으세요.`);
  if (url.pathname !== '/')
    throw new AuthorError(
      `SITE=${value} 에 경로가 있습니다. SITE=${url.origin} BASE=${normalizeBase(url.pathname)} 처럼 나누어 적으세요.`,
    );
  return url.origin;
}

function readBase(value: string | undefined): string {
  const base = normalizeBase(value ?? '');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base) || base.split('/').some((part) => /^\.+$/.test(part)))
    throw new AuthorError(
      `BASE=${value} 는 쓸 수 없습니다. 영문, 숫자, 붙임표(-), 밑줄(_), 점(.)으로 BASE=/notes/ 처럼 적으세요.`,
    );
  return base;
}

/**
 * Parses a port.
 *
 * @param value a port from the environment or the command line; the default port if it is missing
 * @throws AuthorError if it is not a valid port
 */
export function readPort(value: string | undefined): number {
  if (!value) return DEFAULT_PORT;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new AuthorError(`포트 ${value} 는 쓸 수 없습니다. 0에서 65535까지의 수를 적으세요.`);
  return port;
}

export const { site, base, cards, port } = readEnvironment(process.env);
