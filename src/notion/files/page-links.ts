import { decodeAddress } from '../../site/decode-address.ts';
import { fromExportUrl, type Link, mapLinks, toExportUrl, writeLink } from '../links.ts';
import { isPageOrTable, readName, stem } from '../read/names.ts';
import { codeSpan, mark } from '../text.ts';
import type { Library } from './library.ts';
import { missingPicture } from './pictures.ts';

const NOTION = /^https?:\/\/(?:[\w-]+\.)*notion\.(?:so|site)\/(?:[^?#]*[-/])?(?<id>[0-9a-f]{32})(?:[?#]|$)/i;
/** Whether a URL is one of a page in Notion; links to pages of the export have another one during an import. */
export const isNotionUrl = (url: string): boolean => NOTION.test(url);
const LOCAL = /^(?![a-z][a-z0-9+.-]*:|\/\/|\/)./i;

/** Rewrites relative links and Notion URLs to files of the export to the URL scheme of the import. */
export function toExportLinks(text: string, page: string, library: Library): string {
  return mapLinks(text, (link) => {
    const id = NOTION.exec(link.url)?.groups!.id!.toLowerCase();
    const path = id ? library.findById(id) : LOCAL.test(link.url) ? library.find(link.url, page) : undefined;
    if (path) return writeLink(link, toExportUrl(path));
    if (!link.url) return emptyLink(link);
    if (id || !LOCAL.test(link.url) || !isFileName(link.url)) return link.source;
    // A page that is not in the export may be on the site already.
    const { id: named } = isPageOrTable(link.url) ? readName(stem(decodeAddress(link.url) ?? link.url)) : {};
    if (named) return writeLink(link, `https://www.notion.so/${named}`);
    return link.isImage
      ? missingPicture(link.label, link.url)
      : brokenLink(link, '내보낸 파일에 없는 것을 가리키는 링크라 글만 남겼습니다');
  });
}

/** Whether a relative URL is one that Notion could have written: of a file with an extension. */
const isFileName = (url: string) => !/^(?:\.\.?\/[^%\s]*|#[^/]*)$/.test(url) && /\.\w{1,5}$/.test(url);

/**
 * Replaces a link without a target with its text, and reports it. A URL becomes code, so that it is not linked again; a
 * number at the start of a line is not that of a list.
 */
const brokenLink = ({ label, url, isAlone }: Link, why: string) => {
  const written = label || url;
  const text = isAlone ? written.replace(/^(\d+)(?=[.)] )/, '$1\\') : written;
  return `${/^https?:\/\/\S+$/.test(text) ? codeSpan(text) : text}${mark(`${why}: ${url.slice(0, 200)}`)}`;
};

/** Replaces a link without a URL with its text; an empty bookmark is removed. */
const emptyLink = (link: Link): string =>
  link.isImage
    ? missingPicture(link.label, '주소 없음')
    : link.label.trim()
      ? brokenLink(link, '주소가 없는 링크라 글만 남겼습니다')
      : '';

export interface LinkTargets {
  /** The URL of a page of the site, for a link with this label; `undefined` if the site has no such page. */
  page: (path: string, label: string) => string | undefined;
  /** The same for a page with this id in Notion that an earlier import brought. */
  imported: (id: string, label: string) => string | undefined;
  /** The URL of a file that the site serves. */
  file: (path: string) => string;
}

/** Whether a label is a placeholder that Notion writes instead of the title of a page. */
export const isUnnamed = (label: string) =>
  /^(?:Untitled|‣|제목 없음|https?:\/\/(?:[\w-]+\.)*notion\.(?:so|site)\/\S*)?$/.test(label.trim());

/** Rewrites links to files of the export to links of the site. */
export function resolveLinks(text: string, targets: LinkTargets, titleOf: (path: string) => string): string {
  return mapLinks(text, (link) => {
    if (link.isImage) return link.source;
    const path = fromExportUrl(link.url);
    // A bookmark of a page whose title Notion does not know would be invisible.
    if (path === undefined && !link.label.trim()) return writeLink({ ...link, label: link.url }, link.url);
    if (path !== undefined) {
      const label = isUnnamed(link.label) ? titleOf(path) : link.label;
      const url = isPageOrTable(path) ? targets.page(path, label) : targets.file(path);
      return url
        ? writeLink({ ...link, label }, url)
        : brokenLink({ ...link, label, url: path }, '사이트로 옮기지 않은 페이지를 가리키는 링크라 글만 남겼습니다');
    }
    if (/prod-files-secure|secure\.notion-static/.test(link.url))
      return brokenLink(link, '노션 저장소의 파일이라 링크를 지웠습니다. 파일을 public/에 두고 링크하세요');
    const id = NOTION.exec(link.url)?.groups!.id!.toLowerCase();
    const imported = id && targets.imported(id, link.label);
    if (imported) return writeLink(link, imported);
    if (id) return brokenLink(link, '내보내지 않은 노션 페이지를 가리키는 링크라 글만 남겼습니다');
    return link.source;
  });
}
