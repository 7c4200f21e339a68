/**
 * The words of a page as its author wrote them, and as its readers get them. What is a word is read here by rules of its own,
 * a line at a time, so that what the site's parser loses is missed.
 */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A block of code, of which all is words but the line that opens it; within lists and quotations too. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?<fence>`{3,}|~{3,})\s*(?<language>[\w-]*)(?<options>.*)$/;

/** Marks of Markdown that are no words, and what is left of them. */
const MARKS: [pattern: RegExp, left: string][] = [
  [/<!--[^]*?-->|\{\/\*[^]*?\*\/\}/g, ' '],
  [/\$\$[^]*?\$\$/g, ' '],
  // Lines: modules, definitions of links, what is above a table's rows, boxes, lists, footnotes.
  [/^(?:import|export) .*$/gm, ''],
  [/^[\s>]*\[(?!\^)[^\]]+\]:\s.*$/gm, ''],
  [/^[\s>]*:{3,}\w*(?:\[(.*)\])?(?:\{[^}]*\})?\s*$/gm, '$1'],
  [/^((?:[\s>]*(?:[-*+]|\d+[.)])\s+)+|[\s>]+)/gm, ' '],
  [/^\s*\[(?:!\w+|[ xX])\]/gm, ''],
  [/\[\^[^\]]+\]:?/g, ''],
  [/\{#[\w-]+\}\s*$/gm, ''],
  // Links and pictures: their words and titles; of two pictures for the themes those of the first.
  [/(!\[[^\]]*\]\(<?([^<>()]*)\.light\.[^)]*\)\s*)!\[[^\]]*\]\(<?\2\.dark\.[^)]*\)/g, '$1'],
  [/(!\[[^\]]*\]\(<?([^<>()]*)\.dark\.[^)]*\)\s*)!\[[^\]]*\]\(<?\2\.light\.[^)]*\)/g, '$1'],
  [/!\[([^\]]*)\]\((?:<[^<>]*>|[^\s()]*)(\s+"[^"]*")?\)/g, '$1$2'],
  [/\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\([^\s()]*(?:\([^()]*\)[^\s()]*)?(\s+"[^"]*")?\)/g, '$1$2'],
  [/!?\[((?:[^[\]\\]|\\.)*)\]\[[^\]]*\]/g, '$1'],
  [/&#?\w+;/g, ' '],
  [/\\[!-/:-@[-`{-~]/g, ' '],
  [/\*+|~~/g, ''],
];

/** What is HTML; whatever else is between such signs, as `<PID>`, is a word. */
const INLINE =
  'a abbr b bdi bdo cite code del dfn em i ins kbd label mark q rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  );
const BLOCKS =
  'blockquote br caption dd details div dl dt figcaption figure img li ol p picture pre source summary table tbody td th thead ' +
  'tr ul';

const tag = (names: readonly string[]) => new RegExp(`</?(?:${names.join('|')})(?:\\s[^<>]*)?/?>`, 'g');

/** The tags of HTML, and of the components that a text imports, and what is left of them. */
function tagsIn(text: string): [pattern: RegExp, left: string][] {
  const imported = [...text.matchAll(/^import (.*) from /gm)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
  return [
    [tag(INLINE), ''],
    [tag([...BLOCKS.split(' '), ...imported]), ' '],
  ];
}

/** Words that a component shows of its attributes. */
const shownAttributes = (line: string): string[] =>
  [...line.matchAll(/<[A-Z]\w*\s[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\b(?:label|title|description)="([^"]*)"/g)].map(([, value]) => value!),
  );

const wordsOf = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/** Text outside of blocks of code; what is between backticks is left as it is. */
function proseWords(text: string, tags: [RegExp, string][]): string[] {
  const codes: string[] = [];
  const open = text.replace(
    /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/g,
    (_all, _ticks, code: string) => `\uE000${codes.push(code) - 1}\uE001`,
  );
  const attributes = shownAttributes(open).join(' ');
  const bare = [...tags, ...MARKS].reduce((left, [pattern, by]) => left.replace(pattern, by), open);
  return wordsOf(`${bare} ${attributes}`.replace(/\uE000(\d+)\uE001/g, (_all, index) => codes[Number(index)]!));
}

/**
 * @param source the whole text of a page's file
 * @returns the words in it that its readers have to see; of diagrams those in Korean
 */
export function wordsOfSource(source: string): string[] {
  const words: string[] = [];
  const tags = tagsIn(source);
  let prose: string[] = [];
  let code: { fence: string; language: string; names: Set<string> } | undefined;
  for (const line of source.replace(/^---\n[^]*?\n---\n/, '').split('\n')) {
    const { fence = '', language = '', options = '' } = FENCE.exec(line)?.groups ?? {};
    const ends = code && fence.startsWith(code.fence) && !language && !options.trim();
    if (!code && fence && !options.includes('`')) {
      words.push(...proseWords(prose.join('\n'), tags), ...wordsOf(/title=(["'])(.*?)\1/.exec(options)?.[2] ?? ''));
      prose = [];
      code = { fence, language, names: new Set() };
    } else if (!code) prose.push(line);
    else if (ends) code = undefined;
    else if (code.language === 'mermaid')
      // A name stands in each line that an edge of it is in, and once in the picture.
      for (const word of wordsOf(line.replace(/%%.*/, ''))) {
        if (/^[가-힣]+$/.test(word) && !code.names.has(word)) words.push(word);
        code.names.add(word);
      }
    else if (code.language !== 'math') words.push(...wordsOf(line));
  }
  return [...words, ...proseWords(prose.join('\n'), tags)];
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue!;
  const { localName, childNodes } = node as Element;
  if (localName === 'style' || localName === 'script') return '';
  const text = [...childNodes].map(textOf).join('');
  // The title and the description of a card are lines of their own.
  const isLine = node.nodeType === 1 && (node as Element).matches('.title, .description');
  return INLINE.includes(localName) && !isLine ? text : ` ${text} `;
}

/** @returns the words that readers of a built page get, with those that the site adds */
export function wordsOfPage(page: Document): string[] {
  const content = page.querySelector('.sl-markdown-content');
  if (!content) return [];
  const copy = content.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('[data-footnote-ref], [data-footnote-backref]')) number.remove();
  const titles = [...copy.querySelectorAll('[alt], [title]')].map(
    (element) => `${element.getAttribute('alt')} ${element.getAttribute('title')}`,
  );
  return wordsOf(`${textOf(copy)} ${titles.join(' ')}`);
}

/** @returns those of some words that are not among others, as often as they are missed */
function lost(words: string[], among: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** @returns words of a page's source that its readers do not get, as often as they miss them */
export const lostWords = (source: string, page: Document): string[] => lost(wordsOfSource(source), wordsOfPage(page));

/** @returns words of a page's source that the Markdown beside the page does not have */
export const lostInTwin = (source: string, twin: string): string[] => lost(wordsOfSource(source), wordsOfSource(twin));
