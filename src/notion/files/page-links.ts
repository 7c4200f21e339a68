import { fromExportUrl, type Link, mapLinks, toExportUrl, writeLink } from '../links.ts';
import { codeSpan, mark } from '../text.ts';
import type { Library } from './library.ts';
import { missingPicture } from './pictures.ts';

const NOTION = /^https?:\/\/(?:[\w-]+\.)*notion\.(?:so|site)\/(?:[^?#]*[-/])?(?<id>[0-9a-f]{32})(?:[?#]|$)/i;
const LOCAL = /^(?![a-z][a-z0-9+.-]*:|\/\/|\/)./i;

/** Links of a page to other files of the export, relative to it or by Notion's address, as the import calls them. */
export function toExportLinks(text: string, page: string, library: Library): string {
  return mapLinks(text, (link) => {
    const id = NOTION.exec(link.url)?.groups!.id!.toLowerCase();
    const path = id ? library.findById(id) : LOCAL.test(link.url) ? library.find(link.url, page) : undefined;
    if (path) return writeLink(link, toExportUrl(path));
    if (!link.url) return emptyLink(link);
    if (id || !LOCAL.test(link.url) || !isFileName(link.url)) return link.source;
    return link.isImage
      ? missingPicture(link.label, link.url)
      : lostLink(link, '내보낸 파일에 없는 것을 가리키는 링크라 글만 남겼습니다');
  });
}

/** A relative address that Notion would write: of a file with an ending, in whatever folder. */
const isFileName = (url: string) => !/^(?:\.\.?\/[^%\s]*|#[^/]*)$/.test(url) && /\.\w{1,5}$/.test(url);

/** The text of a link stays where the link leads nowhere; an address would be a link again. */
const lostLink = ({ label, url }: Link, why: string) => {
  const text = label || url;
  return `${/^https?:\/\/\S+$/.test(text) ? codeSpan(text) : text}${mark(`${why}: ${url.slice(0, 200)}`)}`;
};

/** A bookmark that was never given an address has nothing to show. */
const emptyLink = (link: Link): string =>
  link.isImage
    ? missingPicture(link.label, '주소 없음')
    : link.label.trim()
      ? lostLink(link, '주소가 없는 링크라 글만 남겼습니다')
      : '';

export interface Places {
  /** The address of a page on the site, for a link with these words; nothing where the site has no such page. */
  page: (path: string, label: string) => string | undefined;
  /** The address of a file that the site serves. */
  file: (path: string) => string;
}

/** Notion's own name for a page of which it does not tell the title. */
export const isUnnamed = (label: string) =>
  /^(?:Untitled|‣|제목 없음|https?:\/\/(?:[\w-]+\.)*notion\.(?:so|site)\/\S*)?$/.test(label.trim());

/** Links within the export as links of the site. */
export function placeLinks(text: string, places: Places, titleOf: (path: string) => string): string {
  return mapLinks(text, (link) => {
    if (link.isImage) return link.source;
    const path = fromExportUrl(link.url);
    if (path !== undefined) {
      const label = isUnnamed(link.label) ? titleOf(path) : link.label;
      const isPage = /\.(?:md|csv)$/i.test(path);
      const url = isPage ? places.page(path, label) : places.file(path);
      return url
        ? writeLink({ ...link, label }, url)
        : lostLink({ ...link, label }, '사이트로 옮기지 않은 페이지를 가리키는 링크라 글만 남겼습니다');
    }
    if (/prod-files-secure|secure\.notion-static/.test(link.url))
      return lostLink(link, '노션 저장소의 파일이라 링크를 지웠습니다. 파일을 public/에 두고 링크하세요');
    if (NOTION.test(link.url)) return lostLink(link, '내보내지 않은 노션 페이지를 가리키는 링크라 글만 남겼습니다');
    return link.source;
  });
}
