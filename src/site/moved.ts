import { z } from 'astro/zod';
import { SEGMENT } from './segment.ts';

const matching = (pattern: string, message: string) => z.string().regex(new RegExp(`^${pattern}$`, 'u'), message);

/** The path of a page as written by its author: `devops/day05`, or `about`. */
export const pathSchema = matching(
  `${SEGMENT}(?:/${SEGMENT})*`,
  'devops/day05처럼 글자, 숫자, 붙임표(-)로, 앞뒤에 /를 붙이지 않고 적으세요.',
);

const notePath = matching(
  `${SEGMENT}(?:/${SEGMENT})+`,
  '옛 자리는 devops/day05처럼 파트와 함께, 앞뒤에 /를 붙이지 않고 적으세요.',
);
const oldSection = matching(`${SEGMENT}(?:/${SEGMENT})?`, '옛 주소는 monitor 또는 day05/monitor처럼 적으세요.');
const id = matching(SEGMENT, '지금 주소는 monitor처럼 # 없이 적으세요.');

/**
 * Front matter of moved notes, which keeps former URLs working: `pages` lists former paths, such as `devops/day05`;
 * `sections` maps former ids of sections to current ones. A section from another note is prefixed with the last segment of
 * that note's path: `day04/release`.
 */
export const movedSchema = z.strictObject({
  pages: z.array(notePath).default([]),
  sections: z.record(oldSection, id).default({}),
});

export type Moved = z.infer<typeof movedSchema>;
