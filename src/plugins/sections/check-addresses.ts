import { isNote } from '../../site/parts.ts';
import type { SiteCheck, SourcePage } from '../../site/source-site.ts';
import { claimAddresses } from './permanent-addresses.ts';
import { currentAddresses, findBrokenAddresses, PUBLISHED, readPublished } from './published.ts';
import type { Note } from './read-notes.ts';

const noteOf = ({ headings, ...page }: SourcePage): Note => ({
  ...page,
  sections: headings.map(({ text, ...heading }) => ({ ...heading, heading: text, prose: '' })),
});

/**
 * Checks permanent addresses before a build: each belongs to one page or section, each published one still works, and a
 * site to be published has all of its addresses in the list.
 */
export const checkAddresses: SiteCheck = ({ root, pages, taken, toPublish }) => {
  const notes = pages.filter(({ path }) => isNote(path)).map(noteOf);
  const { links, problems } = claimAddresses(notes, taken);
  const published = readPublished(root);
  for (const { address, ...problem } of findBrokenAddresses(published.keys(), notes, links))
    problems.push({ file: PUBLISHED, line: published.get(address)!, ...problem });
  const missing = toPublish ? currentAddresses(notes, links).filter((address) => !published.has(address)) : [];
  if (missing.length)
    problems.push({
      ...{ file: PUBLISHED, line: Math.max(1, published.size) },
      cause: `새 주소 ${missing.length}개가 게시한 주소의 목록에 없습니다: ${missing[0]}${missing.length > 1 ? ' …' : ''}`,
      fix: '다른 것을 모두 고친 뒤 npm run permalinks 로 목록에 더하세요.',
    });
  return { problems, counted: `게시한 주소 ${published.size}개` };
};
