/**
 * Compares the words of a page's source with those of the built page. The source is read line by line with separate rules,
 * independently of the site's parser, so that words lost by that parser are detected.
 */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The opening line of a code block, also within lists and quotes; all other lines of the block consist of words. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?<fence>`{3,}|~{3,})\s*(?<language>[\w-]*)(?<options>.*)$/;

/** Markdown syntax, and what replaces it. */
const MARKS: [pattern: RegExp, left: string][] = [
  [/<!--[^]*?-->|\{\/\*[^]*?\*\/\}/g, ' '],
  [/\$\$[^]*?\$\$/g, ' '],
  // Complete lines and starts of lines: modules, link definitions, boxes, lists, alerts and tasks, footnotes, heading ids.
  [/^(?:import|export) .*$/gm, ''],
  [/^[\s>]*\[(?!\^)[^\]]+\]:\s.*$/gm, ''],
  [/^[\s>]*:{3,}\w*(?:\[(.*)\])?(?:\{[^}]*\})?\s*$/gm, '$1'],
  [/^((?:[\s>]*(?:[-*+]|\d+[.)])\s+)+|[\s>]+)/gm, ' '],
  [/^\s*\[(?:!\w+|[ xX])\]/gm, ''],
  [/\[\^[^\]]+\]:?/g, ''],
  [/\{#[\w-]+\}\s*$/gm, ''],
  // Links and pictures: their text and titles; for a pair of pictures for the themes, only those of the first.
  [/(!\[[^\]]*\]\(<?([^<>()]*)\.light\.[^)]*\)\s*)!\[[^\]]*\]\(<?\2\.dark\.[^)]*\)/g, '$1'],
  [/(!\[[^\]]*\]\(<?([^<>()]*)\.dark\.[^)]*\)\s*)!\[[^\]]*\]\(<?\2\.light\.[^)]*\)/g, '$1'],
  [/!\[([^\]]*)\]\((?:<[^<>]*>|[^\s()]*)(\s+"[^"]*")?\)/g, '$1$2'],
  [/\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\([^\s()]*(?:\([^()]*\)[^\s()]*)?(\s+"[^"]*")?\)/g, '$1$2'],
  [/!?\[((?:[^[\]\\]|\\.)*)\]\[[^\]]*\]/g, '$1'],
  [/&#?\w+;/g, ' '],
  [/\\[!-/:-@[-`{-~]/g, ' '],
  [/\*+|~~/g, ''],
];

/** HTML elements; other text in angle brackets, such as `<PID>`, consists of words. */
const INLINE =
  'a abbr b bdi bdo cite code del dfn em i ins kbd label mark q rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  );
const BLOCKS =
  'blockquote br caption dd details div dl dt figcaption figure img li ol p picture pre source summary table tbody td th thead ' +
  'tr ul';

const tag = (names: readonly string[]) => new RegExp(`</?(?:${names.join('|')})(?:\\s[^<>]*)?/?>`, 'g');

/** Patterns of the tags of HTML and of imported components, and what replaces them. */
function tagsIn(text: string): [pattern: RegExp, left: string][] {
  const imported = [...text.matchAll(/^import (.*) from /gm)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
  return [
    [tag(INLINE), ''],
    [tag([...BLOCKS.split(' '), ...imported]), ' '],
  ];
}

/** Attributes that a component shows. */
const shownAttributes = (line: string): string[] =>
  [...line.matchAll(/<[A-Z]\w*\s[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\b(?:label|title|description)="([^"]*)"/g)].map(([, value]) => value!),
  );

const wordsOf = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/** Words of text outside of code blocks; the content of code spans is left as it is. */
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
 * @param source the complete source of a page
 * @returns the words that the page has to show; only Korean ones of diagrams
 */
function wordsOfSource(source: string): string[] {
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
      // A name is in the source once for each edge, but only once in the diagram.
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
  // The title and the description of a card are on separate lines.
  const isLine = node.nodeType === 1 && (node as Element).matches('.title, .description');
  return INLINE.includes(localName) && !isLine ? text : ` ${text} `;
}

/** @returns the words that a built page shows, including those that the site adds */
function wordsOfPage(page: Document): string[] {
  const content = page.querySelector('.sl-markdown-content');
  if (!content) return [];
  const copy = content.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('[data-footnote-ref], [data-footnote-backref]')) number.remove();
  const titles = [...copy.querySelectorAll('[alt], [title]')].map(
    (element) => `${element.getAttribute('alt')} ${element.getAttribute('title')}`,
  );
  return wordsOf(`${textOf(copy)} ${titles.join(' ')}`);
}

/** @returns the words that are missing from others, as often as they are missing */
function missing(words: string[], among: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** @returns the words of a page's source that are missing from the built page, as often as they are missing */
export const missingWords = (source: string, page: Document): string[] =>
  missing(wordsOfSource(source), wordsOfPage(page));

/** @returns the words of a page's source that are missing from its Markdown file */
export const missingInMarkdown = (source: string, twin: string): string[] =>
  missing(wordsOfSource(source), wordsOfSource(twin));
