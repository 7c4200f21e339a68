/** What must hold for the glossary beyond its shape. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../site/problem.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

export interface Glossary {
  /** The spellings of each entry. */
  synonyms: string[][];
  /** The terms that the notes explain. */
  terms: string[];
  problems: Problem[];
}

/** The glossary's file, read: hundreds of entries take a while. */
export interface GlossaryFile {
  document: Document.Parsed;
  /** What it says; nothing is known of its shape. */
  entries: Record<string, unknown>;
  /** The line of an entry or of what is in it, by the keys that lead to it; of the nearest that is there. */
  lineOf: (path: PropertyKey[]) => number;
  lines: LineCounter;
}

/** @param source the text of `glossary.yml` */
export function parseGlossary(source: string): GlossaryFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf = (path: PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length ? lineOf(path.slice(0, -1)) : 1;
  };
  return { document, entries: (document.toJS() ?? {}) as Record<string, unknown>, lineOf, lines };
}

/**
 * @param file see {@link parseGlossary}
 * @param sections paths of the site's pages below its base (`devops/day05/`), with the ids of their headings
 */
export function readGlossary({ entries, lineOf }: GlossaryFile, sections: Map<string, Set<string>>): Glossary {
  const problems: Glossary['problems'] = [];
  const takenBy = new Map<string, string>();
  const synonyms: string[][] = [];
  const terms: string[] = [];
  for (const [id, entry] of Object.entries(entries as Record<string, GlossaryEntry>)) {
    const own = [...(entry.ko ?? []), ...(entry.en ?? [])];
    synonyms.push(own);
    for (const spelling of own) {
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
    terms.push(own[0]!);
    const [page = '', anchor] = entry.section.split('#');
    const ids = sections.get(`${page}/`);
    if (!ids || (anchor && !ids.has(anchor)))
      problems.push({
        line: lineOf([id, 'section']),
        cause: ids ? `‘${page}’ 페이지에 ‘${anchor}’이라는 섹션이 없습니다.` : `‘${page}’이라는 페이지가 없습니다.`,
        fix: ids?.size
          ? `있는 섹션: ${[...ids].join(', ')}`
          : 'section에 노트의 페이지를 devops/day05#plan처럼 적어 주세요.',
      });
  }
  return { synonyms, terms, problems };
}
