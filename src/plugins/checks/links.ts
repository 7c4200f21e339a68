import { basename, extname } from 'node:path';
import { decodeAddress } from '../../site/decode-address.ts';
import { nearestPages } from '../../site/nearest-pages.ts';
import type { Fault } from '../../site/problem.ts';
import { segmentOf } from '../../site/segment.ts';
import type { Reference } from './collect-facts.ts';
import { literally } from './literal-advice.ts';

/** Data of the site that the check of links needs. */
export interface LinkTargets {
  /** Ids on each page, by its path; undefined if unknown. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Ids of headings by the ids that other sites generate from their text, by the path of the page. */
  byText: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Paths of unpublished pages. */
  drafts: ReadonlySet<string>;
  /** Paths of pages by their files, relative to the folder of sources. */
  pathsByFile: ReadonlyMap<string, string>;
  /** True if a file is served at a path below the base, such as `files/a.pdf`. */
  isServed: (path: string) => boolean;
  /** Targets of permanent addresses: `devops/day05/#monitor` by `day05/monitor`. */
  permanent: ReadonlyMap<string, string>;
  /** URL of the published site, if known. */
  site?: URL | undefined;
}

const ORIGIN = 'http://this-site.invalid';
const SCHEMES = new Set('http: https: mailto: tel: sms: ftp: sftp: ssh: git: irc: magnet: vscode: data:'.split(' '));

const PREVIEW = /^(?:localhost|127\.0\.0\.1)$/;
/** An address without its scheme: `www.example.org`, `example.com/a`. */
const HOST = /^(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|dev|io|kr|net|org)(?=[/:?#]|$))/i;

const addressOf = (path: string, hash = '') => `/${path === 'index' ? '' : `${path}/`}${hash}`;

const CODE = String.raw`(?<!\`)(?<ticks>\`+)(?!\`).*?(?<!\`)\k<ticks>(?!\`)`;

/**
 * Replaces an address where it is first the destination of a link: in `](/a)`, `]: /a`, `href="/a"` and `click a "/a"`, but
 * not in code.
 */
const replaceAddress = (from: string, to: string) => (line: string) => {
  const address = String.raw`(?<=\]\(\s*<?|\]:\s*<?|["'])${RegExp.escape(from)}(?=[\s)>"']|$)`;
  const found = [...line.matchAll(new RegExp(`${CODE}|${address}`, 'g'))].find(({ groups }) => !groups!.ticks);
  return found ? line.slice(0, found.index) + to + line.slice(found.index + from.length) : line;
};

/** Returns the id of a page that differs in case only, or whose heading has an id by its text. */
const findId = (path: string, id: string, { pages, byText }: LinkTargets): string | undefined =>
  [...(pages.get(path) ?? [])].find((one) => one.toLowerCase() === id.toLowerCase()) ??
  byText.get(path)?.get(segmentOf(id.normalize('NFC')));

function findAnchor(path: string, hash: string, url: string, targets: LinkTargets): Fault | undefined {
  const ids = targets.pages.get(path);
  const id = decodeAddress(hash.slice(1));
  if (!ids || !id || ids.has(id) || ids.has(id.normalize('NFC')) || id === 'top') return;
  const known = [...ids].filter((one) => one !== '_top' && !one.startsWith('diagram-'));
  const near = findId(path, id, targets);
  return {
    cause: `링크가 가리키는 제목이 없습니다: ${url}`,
    fix: near
      ? `#${near} 로 적으세요.`
      : known.length
        ? `${addressOf(path)} 에 있는 주소: ${known.map((one) => `#${one}`).join(', ')}`
        : `그 페이지의 제목에 {#${id}} 를 적거나, 링크에서 #${id} 를 지우세요.`,
    correct: near
      ? replaceAddress(
          url,
          url.replace(/#.*/, () => `#${near}`),
        )
      : undefined,
  };
}

/**
 * Checks a link within the site: to a page, one of its ids, or a file.
 *
 * starlight-links-validator checks links too, but in built pages, without line numbers; this check runs before a build,
 * together with all others.
 *
 * @param from path of the page that contains the link
 * @param file file of that page, relative to the folder of sources
 * @returns the problem, or undefined
 */
export function checkLink({ url }: Reference, from: string, file: string, targets: LinkTargets): Fault | undefined {
  const { pages, drafts, pathsByFile, isServed, permanent, site } = targets;
  const written = url.trim();
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(written)?.[0].toLowerCase();
  if (scheme && !SCHEMES.has(scheme)) return { cause: `열 수 없는 링크입니다: ${written}`, fix: literally(written) };
  const page = URL.parse(written, `${ORIGIN}${encodeURI(addressOf(from))}`);
  if (!page) return { cause: `주소가 아닌 링크입니다: ${written}`, fix: 'https:// 나 / 로 시작하는 주소를 적으세요.' };
  const folder = site && page.pathname.startsWith(site.pathname) ? site.pathname : '/';
  const isPublished = site && page.origin === site.origin && page.pathname.startsWith(site.pathname);
  // Copied from the preview. Without a page of the site it is another server of the author.
  const isPreview = PREVIEW.test(page.hostname) && pages.has(page.pathname.slice(folder.length).replace(/\/$/, ''));
  if (isPublished || isPreview) {
    const address = `/${page.pathname.slice(folder.length)}${page.search}${page.hash}`;
    return {
      cause: `이 사이트를 가리키는 전체 주소입니다: ${written}`,
      fix: `${address} 처럼 /로 시작하는 주소로 적으세요.`,
      correct: replaceAddress(written, address),
    };
  }
  if (page.origin !== ORIGIN) return;
  if (written === '') return { cause: '링크에 주소가 없습니다.', fix: '괄호 안에 주소를 적거나, 대괄호를 지우세요.' };
  if (written.startsWith('#')) return findAnchor(from, page.hash, written, targets);

  const decoded = decodeAddress(page.pathname)?.normalize('NFC');
  if (decoded === undefined)
    return { cause: `주소의 % 뒤가 맞지 않는 링크입니다: ${written}`, fix: '%는 %25로 적으세요.' };
  const path = decoded.replace(/^\/|\/(?:index\.html)?$/g, '') || 'index';
  const source = /\.mdx?$/.test(path) ? findSource(relativeFile(written, file), pathsByFile) : undefined;
  const broken = (fix: string): Fault => ({ cause: `끊긴 링크입니다: ${written}`, fix });
  const rewritten = (fix: string, address: string): Fault => ({
    ...broken(`${fix}: ${address}`),
    correct: replaceAddress(written, address),
  });
  const addressIn = (target: string) => {
    const id = decodeAddress(page.hash.slice(1));
    return addressOf(target, id ? `#${findId(target, id, targets) ?? id}` : page.hash);
  };
  if (source) return rewritten('파일이 아니라 페이지의 주소로 적으세요', addressIn(source));
  if (pages.has(path)) {
    if (!decoded.endsWith('/') && extname(path) === '')
      return rewritten('페이지의 주소는 /로 끝납니다', addressIn(path));
    return findAnchor(path, page.hash, written, targets);
  }
  if (isServed(path)) return;
  if (HOST.test(written)) return broken(`다른 사이트면 https://${written} 로 적으세요.`);
  if (drafts.has(path)) return broken('그 페이지는 초안(draft: true)이라 게시되지 않습니다.');
  const target = permanent.get(path);
  if (target) return rewritten('페이지 안에서는 이 주소로 적으세요', `/${target}`);
  if (extname(path) && !/\.mdx?$/.test(path))
    return broken(
      `파일을 public/${written.startsWith('/') ? path : '파일-이름'} 에 두고 /로 시작하는 주소로 적으세요.`,
    );
  const [near] = nearestPages(path, [...pages.keys()]);
  return broken(
    near ? `혹시 이 주소입니까? ${addressOf(near, page.hash)}` : '있는 페이지의 주소를 /devops/day05/ 처럼 적으세요.',
  );
}

/** Returns the path of the page with that file, or of the only page with a file of that name in another folder. */
function findSource(file: string, pathsByFile: LinkTargets['pathsByFile']): string | undefined {
  const [first, ...others] = [...pathsByFile].filter(([other]) => basename(other) === basename(file));
  return pathsByFile.get(file) ?? (others.length ? undefined : first?.[1]);
}

/** Resolves a relative link to a file, relative to the folder of sources. */
const relativeFile = (url: string, from: string): string =>
  decodeAddress(URL.parse(url, `${ORIGIN}/${encodeURI(from)}`)?.pathname.slice(1) ?? '') ?? '';
