import { PROPERTY_NAMES } from '../../site/property-names.ts';

/** Notion's default names of properties. */
const KNOWN = new RegExp(
  `^(?:${PROPERTY_NAMES}|Owner|Property \\d+|Type|Files(?: & media)?|URL|Checkbox|Text|Number|Select|Multi-select|Person|Email|Phone|` +
    '속성|종류|유형|파일과 미디어|체크박스|텍스트|번호|선택|다중 선택|사람)$',
  'i',
);
const LINE = /^(?<name>[^:\n|`*[\]<>#]{1,40}): +(?<value>\S.*)$|^(?<empty>[^:\n|`*[\]<>#]{1,40}):$/;

/**
 * Separates the properties of a database row, which Notion writes above its text, one a line. At least one has to have a
 * default name of Notion or be a column: `참고: 이 글은…` is text. If the first is a column, lines with other names continue
 * the property above.
 *
 * @param text the page without its title
 * @param isExported whether the page is known to come from Notion; otherwise all names have to be known
 * @param columns columns of the database that the page is a row of
 */
export function readProperties(
  text: string,
  isExported: boolean,
  columns: readonly string[] = [],
): { properties: string[]; body: string } {
  const body = text.replace(/^\s*\n/, '');
  const [block = ''] = body.split(/\n[ \t]*(?:\n|$)/, 1);
  const lines = block.split('\n').filter((line) => line.trim());
  const names = lines.map((line) => {
    const { name, empty } = LINE.exec(line.trim())?.groups ?? {};
    return (name ?? empty)?.trim();
  });
  const isKnown = names.map((name) => name !== undefined && (KNOWN.test(name) || columns.includes(name)));
  const known = isKnown.filter(Boolean).length;
  const isRow = columns.includes(names[0] ?? '');
  const areProperties =
    isRow || (lines.length > 0 && names.every(Boolean) && (isExported ? known > 0 : known === names.length));
  if (!areProperties) return { properties: [], body };
  const properties: string[] = [];
  for (const [at, line] of lines.entries())
    if (isRow && !isKnown[at]) properties.push(`${properties.pop()} ${line.trim()}`);
    else properties.push(line.trim());
  return { properties, body: body.slice(block.length).replace(/^\s*\n/, '') };
}
