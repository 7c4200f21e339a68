/**
 * @param base the path that a site is served under, as Astro's configuration has it: `notes`, `/notes`, `/notes/`
 * @returns the same path between two slashes: `/notes/`, or `/` for a site at the root
 */
export const normalizeBase = (base: string): string => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
