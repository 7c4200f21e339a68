/** Finds words that Mermaid would omit from a picture, or take for something else, without an error. */
import { HTML_TAG } from '../describe/plain-label.ts';
import type { Kind } from '../kinds.ts';
import { DiagramError } from './diagram-error.ts';
import {
  type Fault,
  findEatenLetter,
  findNote,
  findOtherEntity,
  findParticipant,
  findReplacedRelation,
  findSectionColon,
  findSemicolon,
  findSpacedClass,
  findUnit,
  findUnreadDay,
} from './unread-words.ts';

// Mermaid's keywords in these diagrams may have capitals.
const KEYWORD =
  /^\s*(?:title|section|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|week(?:day|end)|acc(?:Title|Descr)|click|displayMode)\b/i;

/** Matches a comment at the end of a line: a line that begins with `#` is meant as one. */
const COMMENT = /\S[^#\n]*(#(?!\w+;).*)/;
/** The addresses and data of participants are not drawn. */
const NOT_DRAWN = /^\s*(?:links?|properties|details)\s/i;

function findComment(line: string): Fault | undefined {
  const text = line.replace(/#\w+;/g, (entity) => '_'.repeat(entity.length));
  const comment = NOT_DRAWN.test(line) ? undefined : COMMENT.exec(text)?.[1];
  return comment === undefined
    ? undefined
    : {
        cause: `# 부터는 주석이어서 글이 사라집니다: ${comment}`,
        fix: '#은 #35; 로, 색은 rgb(0, 120, 200)처럼 적으세요.',
      };
}

/** Matches a comment after something else on its line, which Mermaid takes for text, or ignores, depending on the kind. */
const LATE_COMMENT = /^\s*[^\s%].*\s(%%(?!\{)\s*\S.*)/;
const LATE_COMMENT_FIX = '주석은 줄을 따로 두고 %% 로 시작하세요.';

/** Finds a comment after a task, which Mermaid would draw without any length, or a colon in its name: only those of times follow. */
function findInTask(line: string): Fault | undefined {
  if (KEYWORD.test(line)) return;
  const comment = line.includes(':') ? LATE_COMMENT.exec(line)?.[1] : undefined;
  if (comment) return { cause: `주석이 작업의 길이로 읽혀 길이가 사라집니다: ${comment}`, fix: LATE_COMMENT_FIX };
  if (!/:.*(?<!,\s*):(?<!\d:(?=\d))/.test(line)) return;
  return {
    cause: `작업의 이름에 : 가 있어 그 뒤의 글이 사라집니다: ${line.trim()}`,
    fix: '이름 안의 : 는 #58; 로 적고, 이름 :a1, 2026-01-31, 3d 처럼 적으세요.',
  };
}

function findScore(line: string): Fault | undefined {
  const score = KEYWORD.test(line) ? undefined : /^[^:]+:([^:]*)/.exec(line)?.[1];
  if (score === undefined || !Number.isNaN(Number(score))) return;
  return {
    cause: `점수의 자리에 수가 아닌 글이 있어 사라집니다: ${line.trim()}`,
    fix: '일: 5: 사람 처럼 적고, 이름 안의 : 는 #58; 로 적으세요.',
  };
}

const NOT_A_STATE =
  /^\s*(?:note|end note|class|classDef|style|direction|click|hide|scale|acc(?:Title|Descr)|stateDiagram(?:-v2)?)\b/i;

/** Finds a space in the name of a state: Mermaid would take the words for several states, and omit some of them. */
function findSpace(line: string): Fault | undefined {
  if (/^\s*stateDiagram\s+v2\b/.test(line))
    return { cause: 'v2가 상태로 읽힙니다: stateDiagram v2', fix: 'stateDiagram-v2로 붙여 적으세요.' };
  if (NOT_A_STATE.test(line)) return;
  const names = line.replace(/%%.*|(?<!:):(?!:).*/, '').split('-->');
  const declared = /^\s*state\s+(?!")(.*?)\s*(?:\{|<<|\[\[|\bas\b|$)/i.exec(names[0]!)?.[1];
  const name = (declared !== undefined ? [declared] : names).find((text) => /^[^\s"{}]+\s+[^\s"{}]/.test(text.trim()));
  if (name === undefined || (declared === undefined && /^\s*state\b/i.test(line))) return;
  if (declared === undefined && /^\s*\||\s(?:--?>?|=+>|[→⇒➜])(?:\s|$)/.test(name))
    return {
      cause: `화살표를 읽지 못해 글이 사라집니다: ${line.trim()}`,
      fix: '화살표는 --> 로, 화살표의 글은 가 --> 나 : 글 처럼 뒤에 적으세요.',
    };
  return {
    cause: `상태의 이름에 빈칸이 있어 여러 상태로 읽히고 글이 사라집니다: ${name.trim()}`,
    fix: `앞에 state "${name.trim()}" as s1 을 적고, 다른 줄에서는 s1 로 적으세요.`,
  };
}

/** Matches the name of a node before the bracket of its label: `이름[글]`. */
const NAMED_LABEL = /^\s*([^\s"`()[\]{}:%](?:[^"`()[\]{}\n]*[^\s"`()[\]{}@])?)[ \t]*(\(\(?|[[{)])(.*)/;

const compact = (text: string) => text.replace(/\s/g, '');
const isAbbreviation = (name: string) => (name.match(/[A-Z]/g)?.length ?? 0) >= Math.max(2, name.length / 2);

/**
 * Finds a word where a name is expected, which is not drawn: with a space, or with Hangul or an abbreviation before round
 * brackets, which are common in text: `방화벽(Firewall)`.
 */
function findName(line: string): Fault | undefined {
  const [, name, bracket, label] = NAMED_LABEL.exec(line) ?? [];
  if (!name || compact(label!).includes(compact(name))) return;
  const isText = bracket === '(' && (/[^\p{ASCII}]/u.test(name) || isAbbreviation(name));
  if (!isText && !/\s/.test(name)) return;
  return {
    cause: `괄호 앞의 글은 이름이어서 그려지지 않습니다: ${name}`,
    fix: '괄호까지 글이면 ["글(설명)"]처럼 따옴표와 대괄호로 감싸고, 이름이면 a1 처럼 적으세요.',
  };
}

const FINDERS: Partial<Record<Kind, (line: string, source: string) => Fault | undefined>> = {
  'flowchart-v2': findEatenLetter,
  flowchart: findEatenLetter,
  'flowchart-elk': findEatenLetter,
  classDiagram: findSpacedClass,
  c4: findReplacedRelation,
  sankey: findUnit,
  sequence: (line, source) => findComment(line) ?? findNote(line, source) ?? findParticipant(line),
  er: findOtherEntity,
  // Titles and sections of a timeline may contain the character.
  timeline: (line) => (KEYWORD.test(line) ? findSectionColon(line) : findComment(line)),
  gantt: (line) => findInTask(line) ?? findUnreadDay(line),
  journey: findScore,
  stateDiagram: (line) => findSpace(line) ?? findSemicolon(line),
  mindmap: findName,
  kanban: findName,
};

const blank = (text: string) => text.replace(/[^\n]/g, '');

/** Replaces front matter, directives and texts of several lines, which are drawn as they are, with empty lines. */
const linesToSearch = (source: string) =>
  source
    .replace(/^\s*---\n[^]*?\n[ \t]*---[ \t]*\n|%%\{[^]*?\}%%/g, blank)
    .replace(/"`[^"`]*\n[^"`]*`"|^[ \t]*note\b[^:\n]*\n[^]*?\bend note\b|\baccDescr\s*\{[^}]*\}/gim, blank)
    .split('\n');

/** @throws DiagramError at the first line of which Mermaid would omit a part */
export function assertNoLostWords(source: string, kind: Kind): void {
  const find = FINDERS[kind];
  if (!find) return;
  for (const [index, line] of linesToSearch(source).entries()) {
    const fault = find(line, source);
    if (fault) throw new DiagramError({ line: index + 1, ...fault });
  }
}

/** @throws DiagramError at the first comment that Mermaid has drawn as text */
export function assertCommentsNotDrawn(source: string, drawn: string): void {
  const text = compact(drawn);
  for (const [index, line] of linesToSearch(source).entries()) {
    const comment = LATE_COMMENT.exec(line.replace(/"[^"]*"/g, '""'))?.[1];
    if (!comment || !text.includes(compact(comment))) continue;
    const cause = `줄 끝의 %% 는 주석이 아니어서 글로 그려집니다: ${comment}`;
    throw new DiagramError({ line: index + 1, cause, fix: LATE_COMMENT_FIX });
  }
}

/** Pseudostates of state diagrams, which are drawn as shapes: `<<choice>>`. */
const PSEUDOSTATE = /^<(?:choice|fork|join)>$/i;

/**
 * @param drawn the text of the picture
 * @throws DiagramError if Mermaid has removed a word in or after an angle bracket, which it takes for an HTML tag
 */
export function assertTagsDrawn(source: string, drawn: string): void {
  const text = compact(drawn).toLowerCase();
  for (const { 0: tag, index } of source.matchAll(/<\/?[a-z](?:[^<>\n]*>|\w*)/gi)) {
    const word = compact(tag).toLowerCase();
    // Mermaid draws the stereotypes of classes, `<<interface>>`, in quotation marks.
    const isDrawn = text.includes(word) || text.includes(`«${word.slice(1, -1)}»`);
    if (tag.replace(HTML_TAG, '') === '' || PSEUDOSTATE.test(tag) || isDrawn) continue;
    throw new DiagramError({
      line: source.slice(0, index).split('\n').length,
      cause: `HTML의 태그로 읽혀 글이 사라집니다: ${tag}`,
      fix: `글자 그대로면 ${tag.replace('<', '#lt;').replace('>', '#gt;')} 처럼 적으세요.`,
    });
  }
}
