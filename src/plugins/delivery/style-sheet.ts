import { readFile } from 'node:fs/promises';
import { bundleAsync } from 'lightningcss';

/** A style sheet to join with others: its file, and the media query that it is limited to, or an empty string. */
export interface SheetFile {
  file: string;
  media: string;
}

const ENTRY = 'entry.css';

/**
 * Joins style sheets in their order.
 *
 * @returns minified CSS, where a sheet with a media query stands in `@media`
 */
export async function joinSheets(sheets: readonly SheetFile[]): Promise<string> {
  const { code } = await bundleAsync({
    filename: ENTRY,
    minify: true,
    resolver: {
      resolve: (specifier) => sheets[Number(specifier)]?.file ?? specifier,
      read: (file) =>
        file === ENTRY ? sheets.map(({ media }, i) => `@import "${i}" ${media};`).join('\n') : readFile(file, 'utf8'),
    },
  });
  return code.toString();
}
