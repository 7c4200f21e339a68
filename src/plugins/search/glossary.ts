/** Parses the glossary and validates it beyond its schema. */
import { load, type YAMLException } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../site/problem.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

export interface Glossary {
  /** The spellings of each entry. */
  synonyms: string[][];
  /** Names of the terms that the notes explain. */
  terms: string[];
  problems: Problem[];
}

/** The parsed file of the glossary. */
export interface GlossaryFile {
  /** Entries, not yet validated. Empty if the file cannot be parsed. */
  entries: Record<string, unknown>;
  /** Syntax errors. */
  errors: Problem[];
  /**
   * Finds the line of an entry or of a value in it by its path of keys; the line of the nearest ancestor if it is
   * missing.
   */
  lineOf: (path: PropertyKey[]) => number;
}

/** Messages for YAML errors, by their codes. */
const REASONS: Record<string, string> = {
  DUPLICATE_KEY: '같은 이름의 항목이 두 번 있습니다.',
  BAD_INDENT: '들여쓰기가 맞지 않습니다.',
  TAB_AS_INDENT: '탭으로 들여 썼습니다.',
};

function explainError(line: number, message: string, code = ''): Problem {
  return {
    line,
    cause: `용어집을 읽을 수 없습니다: ${REASONS[code] ?? message.split('\n', 1)[0]}`,
    fix:
      code === 'DUPLICATE_KEY'
        ? '두 항목을 하나로 합치거나 한쪽의 이름을 바꾸세요.'
        : '값에 : 또는 # 가 있으면 따옴표로 감싸고, 들여쓰기를 빈칸 두 개로 맞추세요.',
  };
}

/**
 * Parses the glossary with the parser that Astro uses. Positions, which only problems need, are computed on demand:
 * parsing with them takes five times as long.
 *
 * @param source the text of `glossary.yml`
 */
export function parseGlossary(source: string): GlossaryFile {
  const lines = new LineCounter();
  let parsed: ReturnType<typeof parseDocument> | undefined;
  const document = () => (parsed ??= parseDocument(source, { lineCounter: lines }));
  const lineOf = (path: PropertyKey[]): number => {
    const node = document().getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length ? lineOf(path.slice(0, -1)) : 1;
  };
  try {
    return { entries: (load(source) ?? {}) as Record<string, unknown>, errors: [], lineOf };
  } catch (error) {
    const { mark, reason } = error as YAMLException;
    const all = document().errors.map(({ code, pos, message }) =>
      explainError(lines.linePos(pos[0]).line, message, code),
    );
    return { entries: {}, errors: all.length ? all : [explainError(mark.line + 1, reason)], lineOf };
  }
}

/**
 * Collects synonyms and terms, and reports duplicate spellings and references to missing sections.
 *
 * @param file from {@link parseGlossary}
 * @param sections paths of the site's pages below its base (`devops/day05/`), with the ids of their headings
 */
export function readGlossary({ entries, errors, lineOf }: GlossaryFile, sections: Map<string, Set<string>>): Glossary {
  const problems = [...errors];
  const takenBy = new Map<string, string>();
  const synonyms: string[][] = [];
  const terms: string[] = [];
  for (const [id, entry] of Object.entries(entries as Record<string, GlossaryEntry>)) {
    const spellings = [...(entry.ko ?? []), ...(entry.en ?? [])];
    synonyms.push(spellings);
    for (const spelling of spellings) {
      const key = spelling.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
      const other = takenBy.get(key);
      if (other)
        problems.push({
          line: lineOf([id, entry.ko?.includes(spelling) ? 'ko' : 'en']),
          cause: `‘${spelling}’은(는) ${other === id ? '이 항목' : `‘${other}’ 항목`}에 이미 있는 표기입니다.`,
          fix: '한 표기는 한 번만 적어 주세요.',
        });
      takenBy.set(key, id);
    }
    if (!entry.section) continue;
    terms.push(spellings[0]!);
    const [page = '', anchor] = entry.section.split('#');
    const ids = sections.get(`${page}/`);
    if (!ids || (anchor && !ids.has(anchor)))
      problems.push({
        line: lineOf([id, 'section']),
        cause: ids ? `‘${page}’ 페이지에 없는 섹션입니다: ${anchor}` : `없는 페이지입니다: ${page}`,
        fix: ids?.size
          ? `있는 섹션: ${[...ids].join(', ')}`
          : 'section에 노트의 페이지를 devops/day05#plan처럼 적어 주세요.',
      });
  }
  return { synonyms, terms, problems };
}
