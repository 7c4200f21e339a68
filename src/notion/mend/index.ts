/**
 * What is mended in the text of a note, in this order. Each is a function from Markdown to Markdown that changes nothing the
 * second time; none takes a word away without a mark that tells of it.
 */
import { blankLines } from './blank-lines.ts';
import { blanks } from './blanks.ts';
import { callouts } from './callouts.ts';
import { codeFences } from './code-fences.ts';
import { diagrams } from './diagrams.ts';
import { emphasis } from './emphasis.ts';
import { equations } from './equations.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { indentation } from './indentation.ts';
import { literalBrackets } from './literal-brackets.ts';
import { literalTags } from './literal-tags.ts';
import { numberedLists } from './numbered-lists.ts';
import { plainCharacters } from './plain-characters.ts';
import { quotes } from './quotes.ts';
import { sections } from './sections.ts';
import { tables } from './tables.ts';
import { toggles } from './toggles.ts';

export const MENDS: readonly ((text: string) => string)[] = [
  // All others compare characters.
  plainCharacters,
  // What is code is known from here on, and left alone.
  codeFences,
  // While bullets and numbers still have the indentation that Notion gave them.
  numberedLists,
  // Boxes, tables and quotes are found by where they are indented to.
  indentation,
  quotes,
  // Icons are pictures in HTML, and titles are bold, before HTML and emphasis are mended.
  callouts,
  toggles,
  // A row has to be in one line before what is in its cells is looked at.
  tables,
  html,
  // What is a tag yet is none of Notion's.
  literalTags,
  literalBrackets,
  emphasis,
  equations,
  blanks,
  // Sections become headings before levels are counted; diagrams take the names of headings.
  sections,
  headings,
  diagrams,
  blankLines,
];

const MOST_ROUNDS = 10;

/** Mends a text until nothing is left to mend: what one step brings to light may be another's, in odd texts. */
export function mend(text: string): string {
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = mended;
    mended = MENDS.reduce((now, step) => step(now), before);
    if (mended === before) break;
  }
  return mended;
}
