/**
 * Repairs of the Markdown that Notion writes, in the order in which they run. Each is idempotent, and none removes a word
 * without a mark that reports it.
 */
import { blankLines } from './blank-lines.ts';
import { callouts } from './callouts.ts';
import { codeFences } from './code-fences.ts';
import { codeLinks } from './code-links.ts';
import { diagrams } from './diagrams.ts';
import { emphasis } from './emphasis.ts';
import { equations } from './equations.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { indentation } from './indentation.ts';
import { lineBreaks } from './line-breaks.ts';
import { literalBrackets } from './literal-brackets.ts';
import { literalMarkers } from './literal-markers.ts';
import { literalTags } from './literal-tags.ts';
import { numberedLists } from './numbered-lists.ts';
import { plainCharacters } from './plain-characters.ts';
import { quotes } from './quotes.ts';
import { sections } from './sections.ts';
import { spaces } from './spaces.ts';
import { tables } from './tables.ts';
import { toggles } from './toggles.ts';

export const REPAIRS: readonly ((text: string) => string)[] = [
  // First, because all others compare characters.
  plainCharacters,
  // From here on code blocks are closed, and left alone.
  codeFences,
  codeLinks,
  // Dates and signs in an item are not list items.
  literalMarkers,
  // Requires Notion's own indentation.
  numberedLists,
  // Boxes, tables and quotes are found by their indentation.
  indentation,
  quotes,
  // Before `html` and `emphasis`: icons are HTML images, and titles are bold.
  callouts,
  toggles,
  // A row has to be on one line before its cells are repaired.
  tables,
  html,
  // After `html`: the tags that are left are not Notion's.
  literalTags,
  literalBrackets,
  emphasis,
  equations,
  spaces,
  // Sections become headings before levels are counted; diagrams are named after headings.
  sections,
  headings,
  diagrams,
  blankLines,
  // Last, when blocks are separated by empty lines.
  lineBreaks,
];

const MAX_ROUNDS = 10;

/** Applies all repairs until nothing changes: in unusual texts the output of one step needs an earlier one again. */
export function repair(text: string): string {
  let repaired = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = repaired;
    repaired = REPAIRS.reduce((now, step) => step(now), before);
    if (repaired === before) break;
  }
  return repaired;
}
