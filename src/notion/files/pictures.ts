import { LOST_PICTURE } from '../../site/lost-picture.ts';
import { fromExportUrl, mapLinks, mapLinksOf, writeLink } from '../links.ts';
import { extension } from '../read/names.ts';
import { HEADING, inlineText, linesOf, mark } from '../text.ts';

/** Formats that browsers show and whose size Astro can read. */
const SHOWN = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg']);

export const isPicture = (path: string): boolean => SHOWN.has(extension(path));

/** Alternative texts without meaning: file names, `Untitled`, `image.png`, dates and hashes. */
const EMPTY_ALT =
  /^(?:(?:untitled|image|img|picture|photo|screenshot|screen ?shot|스크린샷|이미지|그림|무제|제목 없음|캡처|캡쳐|pasted image|download)?[\s_()\d.:~-]*(?:오전|오후|am|pm)?[\s_()\d.:~-]*(?:\.\w{3,4})?|[0-9a-f-]{16,}(?:\.\w{3,4})?|.+\.(?:png|jpe?g|gif|webp|svg|avif|heic|bmp))$/i;

const isMeaningless = (alt: string): boolean => EMPTY_ALT.test(alt.trim());

/**
 * Removes duplicate captions: Notion writes them both as the alternative text and as a paragraph after the picture. On the
 * site a caption is the title of the picture, which is shown below it. If the picture cannot be imported, or the caption has a
 * link, which a title cannot have, the paragraph stays.
 */
export function mergeCaptions(text: string): string {
  const lines = linesOf(text);
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text: line, isCode } = lines[at]!;
    out.push(line);
    if (isCode || !/^\s*!\[/.test(line)) continue;
    let next = at + 1;
    while (next < lines.length && !lines[next]!.text.trim()) next++;
    const written = lines[next]?.text ?? '';
    const caption = inlineText(written);
    let isCaption = false;
    const joined = mapLinksOf(line, (link) => {
      if (
        !link.isImage ||
        !link.isAlone ||
        link.title ||
        fromExportUrl(link.url) === undefined ||
        !caption ||
        inlineText(link.label) !== caption ||
        isMeaningless(caption)
      )
        return link.source;
      if (written.includes('](')) return writeLink({ ...link, label: caption }, link.url);
      isCaption = true;
      return writeLink({ ...link, title: caption.replaceAll('\\', '').replaceAll('"', '”') }, link.url);
    });
    out[out.length - 1] = joined;
    if (isCaption) at = next;
  }
  return out.join('\n');
}

export interface PictureUse {
  /** Path in the export. */
  path: string;
  /** The caption, the alternative text or the heading above. */
  name: string;
}

/** A comment in place of a picture that could not be imported; readers do not see it. */
const commentOn = (label: string, url: string) =>
  `<!-- ${LOST_PICTURE} ${`${isMeaningless(label) ? '' : `${label} `}${url}`.replace(/-{2,}/g, (dashes) => '%2D'.repeat(dashes.length)).replaceAll('>', '%3E')} -->`;

const isRemote = (url: string) => /^(?:https?:)?\/\//i.test(url);

/**
 * Resolves the pictures of a page.
 *
 * @param place returns the URL of a picture of the export
 * @returns the text; pictures that cannot be imported are replaced with a comment and a mark
 */
export function resolvePictures(text: string, place: (use: PictureUse) => string): string {
  const headings = headingsByLine(text);
  return mapLinks(text, (link, line) => {
    if (!link.isImage) return link.source;
    const path = fromExportUrl(link.url);
    const heading = headings[line] ?? '';
    if (path === undefined && !isRemote(link.url))
      return link.source.startsWith('![') && /^(?:attachment|data|blob|file):/i.test(link.url)
        ? missingPicture(link.label, link.url)
        : link.source;
    if (path === undefined) {
      const isNotion = /secure\.notion-static|prod-files-secure|notion\.(?:so|site)/.test(link.url);
      const reason = isNotion ? '노션에만 있고 곧 사라지는 그림입니다.' : '다른 사이트의 그림입니다.';
      return (
        commentOn(link.label, link.url) +
        mark(`${reason} 내려받아 노트 옆에 두고 ![설명](./그림.png)으로 적으세요: ${link.url}`)
      );
    }
    const alt = link.title || (isMeaningless(link.label) ? '' : link.label);
    const url = place({ path, name: inlineText(alt) || heading });
    const note = alt
      ? ''
      : mark('그림의 설명이 없어 제목으로 대신했습니다. 그림이 보여 주는 것을 대괄호 안에 적으세요.');
    return writeLink({ ...link, label: alt || `${heading.replace(/[[\]]/g, '')} 그림`.trim() }, url) + note;
  });
}

/** Replaces a picture that is not in the export with a comment and a mark. */
export const missingPicture = (label: string, url: string): string =>
  commentOn(label, url.slice(0, 200)) +
  mark(`내보낸 파일에 없는 그림입니다. 노트 옆에 두고 ![설명](./그림.png)으로 적으세요: ${url.slice(0, 200)}`);

/** The nearest heading above each line of a text. */
function headingsByLine(text: string): string[] {
  let heading = '';
  return linesOf(text).map(({ text: line, isCode }) => {
    const words = isCode ? undefined : HEADING.exec(line)?.groups!.text;
    if (words) heading = inlineText(words);
    return heading;
  });
}
