/** Names of the properties that Notion and Obsidian export above a text, which no text begins with: a regular expression. */
export const PROPERTY_NAMES =
  'Created(?: (?:by|time|at))?|Last [Ee]dited(?: (?:by|time))?|Updated|Tags?|Status|Dates?|Due(?: date)?|Author|Assign(?:ee)?|' +
  'Property|Category|Priority|상태|태그|생성일(?:시)?|생성 일시|생성자|작성일(?:시)?|작성 일시|작성자|날짜|수정일|' +
  '최종 편집(?: 일시|자)?|분류|카테고리|담당자|마감일|우선순위';
