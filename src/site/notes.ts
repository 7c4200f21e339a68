/** The components of a note's path that are independent of its folder, and the components of its title. */

/** The first segment of a note's permanent URLs: `day05` for `devops/day05`. */
export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The permanent URL of a note or a section, relative to the site's base: `day05/`, `day05/monitor/`. */
export const addressOf = (path: string, id?: string): string => `${slugOf(path)}/${id ? `${id}/` : ''}`;

/**
 * Splits a title into day and rest.
 *
 * @param title a title such as `Day 5. 지속적 순환`
 * @returns the day, `Day 5`, and the text after it; only the complete title if it does not start with a day
 */
export function splitTitle(title: string): { day?: string; rest: string } {
  const [, day, rest] = /^(Day \d+)\. (.+)$/.exec(title) ?? [];
  return day && rest ? { day, rest } : { rest: title };
}
