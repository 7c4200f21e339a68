import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import sirv from 'sirv';

/**
 * Serves a built site as a host does that reads its `_headers`: with these headers, and with its 404 page for what is not
 * there.
 *
 * @param dist the folder of the built site
 * @param options.port any that is free where none is given
 * @param options.base the path below which the site stands, as `/notes/` or `/notes`
 * @returns its origin, and what stops it
 * @throws where `_headers` cannot be read, with the lines to mend
 */
export async function serve(
  dist: string,
  { port = 0, base = '/' }: { port?: number; base?: string } = {},
): Promise<{ origin: string; stop: () => void }> {
  const { headers: rules, errors } = await parseAllHeaders({
    headersFiles: [join(dist, '_headers')],
    configHeaders: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  const root = base.replace(/\/?$/, '/');
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const rule of rules)
      if ('forRegExp' in rule && rule.forRegExp.test(root.slice(0, -1) + path))
        for (const [name, value] of Object.entries(rule.values)) response.setHeader(name, value);
  };
  const files = sirv(dist, { etag: true, setHeaders });
  const notFound = readFileSync(join(dist, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    };
    if (!request.url!.startsWith(root)) return missing();
    request.url = request.url!.slice(root.length - 1);
    files(request, response, missing);
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

if (import.meta.main) {
  const base = process.env.BASE || '/';
  if (!existsSync('dist')) throw new Error('빌드한 사이트가 없습니다. 먼저 npm run build를 실행하세요.');
  const { origin } = await serve('dist', { port: 4321, base });
  console.log(origin + base);
}
