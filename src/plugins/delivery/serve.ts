import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAllHeaders } from '@netlify/headers-parser';
import sirv from 'sirv';
import { normalizeBase } from '../../site/base.ts';

/**
 * Serves a built site like a host that supports `_headers`: with these headers, and with its 404 page for missing
 * files. Files are read again on each request, so that a new build is served as soon as it exists.
 *
 * @param dist the folder of the built site
 * @param options.port a free port by default
 * @param options.base path of the site, such as `/notes/` or `notes`
 * @returns its origin, and a function that stops it
 * @throws if `_headers` cannot be parsed, with the lines to fix; if the port is unavailable, the error of `listen`
 */
export async function serve(
  dist: string,
  { port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<{ origin: string; stop: () => void }> {
  const root = normalizeBase(base);
  const currentRules = await headerRules(join(dist, '_headers'));
  const setHeaders = (rules: Rules, response: ServerResponse, path: string) => {
    for (const rule of rules)
      if ('forRegExp' in rule && rule.forRegExp.test(root.slice(0, -1) + path))
        for (const [name, value] of Object.entries(rule.values)) response.setHeader(name, value);
  };
  const respond = (response: ServerResponse, rules: Rules) => {
    setHeaders(rules, response, '/404.html');
    const page = join(dist, '404.html');
    const text = existsSync(page) ? readFileSync(page) : 'Not found';
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(text);
  };
  // Longer than browsers are idle on a page: a request over a connection that is being closed fails.
  const server = createServer({ keepAliveTimeout: 300_000 }, async (request, response) => {
    // A new build may replace a file between its lookup and its opening.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    const rules = await currentRules();
    if (!request.url!.startsWith(root)) return respond(response, rules);
    request.url = request.url!.slice(root.length - 1);
    const files = sirv(dist, {
      dev: true,
      etag: true,
      setHeaders: (response, path) => setHeaders(rules, response, path),
    });
    files(request, response, () => respond(response, rules));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Rules = Awaited<ReturnType<typeof parseAllHeaders>>['headers'];

/**
 * @returns a function that reads the rules of a file that may change; while it has errors, the last valid rules apply
 */
async function headerRules(file: string): Promise<() => Promise<Rules>> {
  const versionOf = () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats && `${stats.ino} ${stats.mtimeMs}`;
  };
  const read = async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [file],
      configHeaders: undefined,
      minimal: false,
    });
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return headers;
  };
  let version = versionOf();
  let rules = await read();
  return async () => {
    const now = versionOf();
    if (now && now !== version) {
      version = now;
      rules = await read().catch((error: Error) => {
        console.error(error.message);
        return rules;
      });
    }
    return rules;
  };
}

/** Serves `dist/` of the project in the current folder, and prints its address. Reports errors in one sentence. */
async function main(): Promise<void> {
  try {
    // Imported here because invalid settings make the module throw.
    const { base, port: usual, readPort } = await import('../../site/env.ts');
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const port = values.port === undefined ? usual : readPort(values.port);
    if (!existsSync('dist')) throw new Error('빌드한 사이트가 없습니다. 먼저 npm run build를 실행하세요.');
    const { origin } = await serve('dist', { port, base }).catch((error: NodeJS.ErrnoException) => {
      throw new Error(explain(error, port));
    });
    console.log(origin + base);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  const instead = `PORT=${port < 65_535 ? Math.max(port + 1, 4321) : 4321} npm run preview처럼 다른 포트를 적으세요.`;
  if (error.code === 'EADDRINUSE')
    return `포트 ${port}는 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 ${instead}`;
  if (error.code === 'EACCES') return `포트 ${port}를 열 권한이 없습니다. ${instead}`;
  return error.message;
}

if (import.meta.main) await main();
