/** The parts of a note's path that stay the same wherever the note is moved to, and those of its title. */

/** What the permanent addresses of a note begin with: `day05` of `devops/day05`. */
export const slugOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The permanent address of a note, or of one of its sections, under the site's base: `day05/`, `day05/monitor/`. */
export const addressOf = (path: string, id?: string): string => `${slugOf(path)}/${id ? `${id}/` : ''}`;

/**
 * @param title such as `Day 5. 지속적 순환`
 * @returns the day that it begins with, `Day 5`, and what follows; the whole title where it begins with none
 */
export function splitTitle(title: string): { day?: string; rest: string } {
  const [, day, rest] = /^(Day \d+)\. (.+)$/.exec(title) ?? [];
  return day && rest ? { day, rest } : { rest: title };
}
