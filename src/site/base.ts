/**
 * Normalizes the base path of a site.
 *
 * @param base the path as in Astro's configuration: `notes`, `/notes`, `/notes/`
 * @returns the path with leading and trailing slash: `/notes/`, or `/` for a site at the root
 */
export const normalizeBase = (base: string): string => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
