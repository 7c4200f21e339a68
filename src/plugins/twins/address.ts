/**
 * @param path path of a page below the site's base, as served or built: `devops/day05/`, `devops/day05`, `about.html`
 * @returns the file of its Markdown: `devops/day05.md`; `index.md` for the home page
 */
export const twinAddress = (path: string): string => `${path.replace(/\/$|\.html$/, '') || 'index'}.md`;
