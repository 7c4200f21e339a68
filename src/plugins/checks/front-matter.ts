import { extractFrontmatter, parseFrontmatter } from 'astro/markdown';
import { z } from 'astro/zod';
import { isAlias, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { lineAt } from '../../site/line-at.ts';
import { noteSchema } from '../../site/note-schema.ts';
import { isNote } from '../../site/parts.ts';
import type { Fault, Problem } from '../../site/problem.ts';
import { pathOfSource } from '../../site/sources.ts';
import { explain, koreanMessage } from './explain-issue.ts';
import { frontMatterLinks, type KeyedLink } from './front-matter-links.ts';

const schema = noteSchema({ image: () => z.any() as never });

export interface FrontMatter {
  problems: Problem[];
  /** Path of the page, without leading and trailing slashes. */
  path: string;
  /** Parsed data; empty if it cannot be parsed. */
  data: Record<string, unknown>;
  /** Links in the front matter, with lines of the file. */
  links: { url: string; line: number }[];
  /** Text after the front matter, with its line numbers preserved. */
  body: string;
}

/** Front matter as written in the file, located as Astro does. */
interface Block {
  /** Text between the fences. */
  text: string;
  fence: string;
  /** Line of the first fence in the file. */
  line: number;
  body: string;
  /** Text after the second fence on its line. */
  rest: string;
}

/** @returns undefined if Astro finds no front matter */
function findBlock(source: string): Block | undefined {
  const text = extractFrontmatter(source);
  if (text === undefined) return;
  const fence = source.trimStart().slice(0, 3);
  const start = source.indexOf(`${fence}${text}${fence}`);
  // Astro accepts one kind of fence as the end of the other, and then leaves both in the page.
  if (start < 0) return;
  const end = start + text.length + 2 * fence.length;
  const [rest] = /^[^\r\n]*/.exec(source.slice(end))!;
  const body = source.slice(0, end).replace(/[^\r\n]/g, '') + source.slice(end);
  return { text, fence, line: lineAt(source, start), body, rest: rest.trim() };
}

/** Finds YAML aliases and anchors, such as in `title: *중요*`, where emphasis was meant: the text is lost or invalid. */
function findAliases(root: Node | null, lineOf: (node: Node) => number): Problem[] {
  const problems: Problem[] = [];
  const inspect = (node: Node & { anchor?: string | undefined }) => {
    const sign = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : undefined;
    if (sign)
      problems.push({
        line: lineOf(node),
        cause: `머리말의 ${sign} 는 글이 아니라 YAML의 기호로 읽힙니다.`,
        fix: '* 또는 & 로 시작하는 값은 따옴표로 감싸세요.',
      });
  };
  if (root) visit(root, { Node: (_key, node) => inspect(node) });
  return problems;
}

/** The commonest messages of js-yaml, in Korean. */
const REASONS: Record<string, string> = {
  'bad indentation of a mapping entry': '들여쓰기가 맞지 않거나, 값에 따옴표가 필요합니다.',
  'duplicated mapping key': '같은 항목이 두 번 있습니다.',
  'can not read a block mapping entry; a multiline key may not be an implicit key':
    '콜론(:)과 빈칸이 맞지 않는 줄이 위에 있습니다.',
  'end of the stream or a document separator is expected': '콜론(:)과 빈칸이 맞지 않는 줄이 위에 있습니다.',
  'tab characters must not be used in indentation': '탭으로 들여 쓴 줄이 있습니다.',
  'unexpected end of the stream within a double quoted scalar': '따옴표의 짝이 없습니다.',
  'unexpected end of the stream within a single quoted scalar': '따옴표의 짝이 없습니다.',
};

function readData(source: string, line: number): { data: Record<string, unknown> } | { problem: Problem } {
  try {
    return { data: parseFrontmatter(source).frontmatter };
  } catch (error) {
    const { reason, message, mark } = error as Error & { reason?: string; mark?: { line: number } };
    const cause = `머리말을 읽을 수 없습니다: ${REASONS[reason ?? ''] ?? reason ?? message}`;
    return {
      problem: {
        line: line + (mark?.line ?? 0),
        cause,
        fix: 'title: 제목 처럼 줄의 처음부터, 콜론 뒤에 빈칸을 두고 적으세요. 값에 : 또는 # 가 있으면 따옴표로 감싸고, 같은 항목은 하나만 두세요.',
      },
    };
  }
}

/** A value in the quotes of a text, as word processors and phones type them: to YAML they are part of the value. */
const CURLY =
  /^(?<key>title|description):[ \t]*(?<quoted>[“”](?<value>[^“”\n]*)[“”]|[‘’](?<text>[^‘’\n]*)[‘’])[ \t]*$/gm;

function findCurlyQuotes(written: string, firstLine: number): Problem[] {
  const text = written.replaceAll('\r', '');
  return [...text.matchAll(CURLY)].map(({ index, groups }) => ({
    line: lineAt(text, index, firstLine),
    cause: `${groups!.key}의 둥근 따옴표가 글자로 보입니다: ${groups!.quoted}`,
    fix: `곧은 따옴표로 적으세요: ${groups!.key}: "${groups!.value ?? groups!.text}". 글자 그대로면 그 밖을 곧은 따옴표로 감싸세요.`,
  }));
}

/** Whether Astro can read the front matter of a page. Otherwise its development server does not start. */
export function isReadable(source: string): boolean {
  try {
    return schema.safeParse(parseFrontmatter(source).frontmatter).success;
  } catch {
    return false;
  }
}

/** Matches code, bold text and links, which titles and descriptions show as typed. */
const MARKDOWN = /`[^`\n]+`|\*\*(?=\S)[^*\n]+\*\*|(?<!\w)\[[^\]\n]+\]\([^()\n]+\)/g;

/** Checks the fences. Unless `isReadable`, the front matter cannot be parsed. */
function checkFences(source: string, block: Block | undefined): { problems: Problem[]; isReadable: boolean } {
  if (!block && /^\s*(?:---|\+\+\+)/.test(source)) {
    const line = lineAt(source, source.search(/\S/));
    const problem = { line, cause: '머리말이 끝나지 않습니다.', fix: '머리말 아래에 --- 만 있는 줄을 적으세요.' };
    return { problems: [problem], isReadable: false };
  }
  if (block?.fence === '+++') {
    const cause = '머리말이 +++ 사이에 TOML로 적혀 있습니다.';
    const problem = { line: block.line, cause, fix: '머리말을 --- 사이에 title: 제목 처럼 적으세요.' };
    return { problems: [problem], isReadable: false };
  }
  if (!block?.rest) return { problems: [], isReadable: true };
  const problem = {
    line: lineAt(block.text, block.text.length, block.line),
    cause: `머리말을 닫는 --- 뒤에 글이 있습니다: ${block.rest}`,
    fix: '--- 만 한 줄에 두고, 글은 다음 줄로 옮기세요.',
  };
  return { problems: [problem], isReadable: true };
}

/** Finds what a title or description loses or shows as typed: a comment, and Markdown. */
function checkText(key: string, node: unknown, value: unknown, yaml: string): Fault[] {
  const isPlain = isScalar(node) && node.type === 'PLAIN' && node.range;
  const comment = isPlain && /^[ \t]+(#.*)/.exec(yaml.slice(isPlain[1]))?.[1];
  const faults = [...String(value ?? '').matchAll(MARKDOWN)].map(([markdown]) => ({
    cause: `${key}에서는 Markdown이 글자로 보입니다: ${markdown}`,
    fix: '기호를 지우고 글만 적으세요.',
  }));
  if (!comment) return faults;
  const cause = `${key}에서 # 부터는 주석이어서 사라집니다: ${comment.trim()}`;
  return [{ cause, fix: '값을 따옴표로 감싸세요. 주석이면 지우세요.' }, ...faults];
}

/**
 * Checks the front matter of a page.
 *
 * @param source complete text of the page
 * @param file path relative to the folder of sources: `devops/day05.md`
 * @returns the problems, with lines of the file, and the data that other checks need
 */
export function checkFrontMatter(source: string, file: string): FrontMatter {
  const block = findBlock(source);
  const { text = '', line: firstLine = 1, body = source.replace(/^\uFEFF/, '') } = block ?? {};
  const { problems, isReadable } = checkFences(source, block);
  const unread = { problems, path: pathOfSource(file), data: {}, links: [], body };
  if (!isReadable) return unread;

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: Node) => (node.range ? firstLine + lines.linePos(node.range[0]).line - 1 : firstLine);
  const lineOfEntry = (keys: PropertyKey[]) => {
    const node = keys.length ? document.getIn(keys, true) : undefined;
    return isNode(node) ? lineOf(node) : firstLine;
  };
  const aliases = findAliases(document.contents, lineOf);
  if (aliases.length) {
    problems.push(...aliases);
    return unread;
  }
  const curly = findCurlyQuotes(text, firstLine);
  problems.push(...curly);
  const read = readData(source, firstLine);
  if ('problem' in read) {
    if (!curly.length) problems.push(read.problem);
    return unread;
  }

  const { error } = schema.safeParse(read.data, { reportInput: true, error: koreanMessage });
  for (const issue of error?.issues ?? []) {
    const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    problems.push({ line: lineOfEntry(keys), ...explain(issue, schema) });
  }
  for (const key of ['title', 'description']) {
    const line = lineOfEntry([key]);
    const faults = checkText(key, document.get(key, true), read.data[key], text);
    problems.push(...faults.map((fault) => ({ line, ...fault })));
  }
  const path = pathOfSource(file, read.data.slug);
  if (read.data.moved && !isNote(path))
    problems.push({
      line: lineOfEntry(['moved']),
      cause: '머리말의 moved는 파트의 폴더에 있는 노트에만 쓸 수 있습니다.',
      fix: 'moved를 지우거나, 페이지를 파트의 폴더로 옮기세요.',
    });
  const links = frontMatterLinks(read.data).map(({ keys, url }: KeyedLink) => ({ url, line: lineOfEntry(keys) }));
  return { problems, path, data: read.data, links, body };
}
