/**
 * Composes the text of a page of the site from a repaired draft: resolves its pictures and links, adds heading ids and
 * front matter.
 */
import type { Glossary } from '../site/slug.ts';
import { type LinkTargets, resolveLinks } from './files/page-links.ts';
import { isPicture, mergeCaptions, type PictureUse, resolvePictures } from './files/pictures.ts';
import { fromExportUrl, mapLinks, toExportUrl, writeLink } from './links.ts';
import { firstSentence, firstTitle } from './naming/describe.ts';
import { nameFile } from './naming/file-names.ts';
import { addIds, type HeadingId, slugOfText } from './naming/ids.ts';
import { stem } from './read/names.ts';
import type { Draft } from './split/drafts.ts';
import { writeFrontMatter } from './split/front-matter.ts';
import { takeMarks } from './text.ts';

/** Something that only the author can decide. */
export interface Decision {
  /** Line of the page, from 1. */
  line: number;
  message: string;
}

export interface Composed {
  text: string;
  decisions: Decision[];
  /** Paths in the export, by the file names that the pictures get in the page's folder (`day05-map.png`). */
  pictures: Map<string, string>;
}

export interface Context {
  glossary: Glossary;
  targets: LinkTargets;
  titleOf: (path: string) => string;
  /** The headings of the published page. */
  published: readonly HeadingId[];
}

/** Converts pictures in formats that no browser shows to links to the file. */
const filesFromPictures = (text: string): string =>
  mapLinks(text, (link) => {
    const path = fromExportUrl(link.url);
    if (!link.isImage || path === undefined || isPicture(path)) return link.source;
    return writeLink({ isImage: false, label: link.label || stem(path), title: '' }, toExportUrl(path));
  });

function titleOf(draft: Draft, body: string): { title: string; isFound: boolean } {
  const { day, title, page } = draft;
  if (page.front) return { title: page.front.title, isFound: true };
  const isNamed = title !== '' && !/^(?:untitled|제목 없음)$/i.test(title);
  const words = isNamed ? title : firstTitle(body);
  const named = words.replace(/\*\*|`/g, '').trim() || (day === undefined ? '제목 없음' : '');
  if (day === undefined) return { title: named, isFound: isNamed };
  return { title: named ? `Day ${day}. ${named}` : `Day ${day}`, isFound: isNamed };
}

/**
 * @param draft a draft whose text has been repaired
 * @param name file name of the page without its extension, with which the names of its pictures begin
 */
export function compose(draft: Draft, name: string, context: Context): Composed {
  const pictures = new Map<string, string>();
  const place = ({ path, name: words }: PictureUse) =>
    `./${nameFile(pictures, path, `${name}-${slugOfText(words, context.glossary, 'picture')}`)}`;
  const linked = resolveLinks(filesFromPictures(mergeCaptions(draft.body)), context.targets, context.titleOf);
  const marked = addIds(resolvePictures(linked, place), context.published, context.glossary);
  const { text: body, marks } = takeMarks(marked);
  const { title, isFound } = titleOf(draft, body);
  const { front } = draft.page;
  const block = front?.block ?? writeFrontMatter(title, firstSentence(body) || title);
  const offset = block.split('\n').length + 1;
  return {
    text: `${block}\n\n${body}\n`,
    pictures,
    decisions: [
      ...(isFound ? [] : [{ line: 2, message: '노션에 제목이 없어 글에서 가져왔습니다. 제목을 정하세요.' }]),
      ...(front
        ? []
        : [{ line: 4, message: 'description을 검색 결과에 보일 한 문장으로 다듬고, 그 위의 설명 줄을 지우세요.' }]),
      ...marks.map(({ line, message }) => ({ line: line + offset, message })),
    ],
  };
}
