import { z } from 'astro/zod';

const page = z.string().regex(/^[^/\s#]+(?:\/[^/\s#]+)+$/, 'devops/day05처럼 앞뒤에 /를 붙이지 않고 적으세요.');
const oldSection = z.string().regex(/^[^/\s#]+(?:\/[^/\s#]+)?$/, '옛 주소는 monitor 또는 day05/monitor처럼 적으세요.');
const id = z.string().regex(/^[^/\s#]+$/, '지금 주소는 monitor처럼 # 없이 적으세요.');

/**
 * What front matter says of a note's past, so that its old addresses go on working: `pages`, paths it once had, such as
 * `devops/day05`; `sections`, from ids that its sections once had to the ids they have now. A section that came from
 * another note is named with the last part of that note's path: `day04/release`.
 */
export const movedSchema = z.strictObject({
  pages: z.array(page).default([]),
  sections: z.record(oldSection, id).default({}),
});

export type Moved = z.infer<typeof movedSchema>;
