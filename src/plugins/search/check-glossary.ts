import { existsSync, readFileSync } from 'node:fs';
import type { Fault, FileProblem, Problem } from '../../site/problem.ts';
import type { Findings, SiteCheck, SourcePage } from '../../site/source-site.ts';
import { glossaryEntry } from './glossary-entry.ts';
import { type GlossaryFile, parseGlossary, readGlossary } from './glossary.ts';

const EXAMPLE = 'ko: [한글 표기], en: [English], definition: 한 문장, section: devops/day05#plan';

function explainEntry(id: string, path: PropertyKey[], code: string, message: string): Fault {
  const name = [id, ...path.map(String)].join('.');
  if (code === 'unrecognized_keys')
    return { cause: `‘${id}’ 항목에 모르는 이름이 있습니다.`, fix: `쓸 수 있는 것: ${EXAMPLE}` };
  if (/[가-힣]/.test(message)) return { cause: `‘${name}’ 항목이 맞지 않습니다.`, fix: message };
  return { cause: `‘${name}’ 값이 없거나 맞지 않습니다.`, fix: `이렇게 적으세요: ${EXAMPLE}` };
}

/** Checks the syntax and schema of the glossary. The other checks need a glossary without such problems. */
function checkShape({ entries, errors, lineOf }: GlossaryFile): Problem[] {
  if (errors.length) return errors;
  return Object.entries(entries).flatMap(([id, entry]) =>
    (glossaryEntry.safeParse(entry).error?.issues ?? []).map(({ path, code, message }) => ({
      line: lineOf([id, ...path]),
      ...explainEntry(id, path, code, message),
    })),
  );
}

const idsOf = (pages: SourcePage[]) =>
  new Map(pages.map(({ path, headings }) => [`${path}/`, new Set(headings.map(({ id }) => id))]));

/**
 * @param file path of the glossary, relative to the project's root
 * @returns a check of the glossary against the pages' sources, which also provides the ids of the terms on `/glossary/`
 */
export function checkGlossary(file: string): SiteCheck {
  /** Cache of the last result: the development server repeats the check whenever a page has changed. */
  let last: { source: string; glossary: GlossaryFile; faults: Problem[] } | undefined;
  const read = (source: string) => {
    if (last?.source === source) return last;
    const glossary = parseGlossary(source);
    return (last = { source, glossary, faults: checkShape(glossary) });
  };
  return ({ root, pages }): Findings => {
    if (!existsSync(`${root}${file}`)) return { problems: [] };
    const { glossary, faults } = read(readFileSync(`${root}${file}`, 'utf8'));
    const inFile = (problems: Problem[]): FileProblem[] => problems.map((problem) => ({ file, ...problem }));
    if (faults.length) return { problems: inFile(faults) };
    const { problems, synonyms } = readGlossary(glossary, idsOf(pages));
    const entries = glossary.entries as Record<string, { section?: string }>;
    const shown = Object.keys(entries).filter((id) => entries[id]?.section);
    return {
      problems: inFile(problems),
      ids: new Map([['glossary', new Set(shown)]]),
      counted: `용어집 ${synonyms.length}항목`,
    };
  };
}
