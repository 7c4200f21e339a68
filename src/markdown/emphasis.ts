/**
 * Emphasis with `**` and `*` next to Korean particles and Latin letters.
 *
 * CommonMark closes emphasis depending on the neighbouring characters (section 6.2 of the specification, "left- and
 * right-flanking delimiter runs"), which fails if a particle follows a bracket, `**연결(통합)**은`, or if a bracket follows a
 * word, `FTP**(File Transfer Protocol)**`. If asterisks are left over, or bold text is within bold text, as in
 * ``**`가`**는 (**`나`**)``, those of the complete paragraph are paired again with a rule without word boundaries: a run opens
 * if it is followed by a character other than white space, and closes if it is preceded by one. The asterisks of wildcards,
 * `a.*, b.*`, are never paired. Other paragraphs are left as they are.
 */
import type { Link, PhrasingContent } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { readBareAddress } from '../site/bare-address.ts';
import { report } from '../site/problem.ts';
import { hasSingleTildes, TILDE } from './single-tildes.ts';
import { areWildcards, isPower } from './wildcards.ts';

/** A run of asterisks. */
type Run = { type: 'run'; length: number; opens: boolean; closes: boolean; line: number };
type Token = PhrasingContent | Run;
type Container = { readonly children: readonly PhrasingContent[] };

const isRun = (token: Token | undefined): token is Run => token?.type === 'run';

/** Asterisks that are text in Markdown: escaped, as an entity, or unpaired. */
const ASTERISKS = /\\\*|&(?:ast|midast|#0*42|#x0*2a);|\\[!-/:-@[-`{-~]|\*/gi;

/** For each `*` in the value of a text node, whether it is unescaped in the source. */
function unescapedAsterisks(node: PhrasingContent, source: string): boolean[] {
  const { position } = node;
  const written = position ? source.slice(position.start.offset, position.end.offset) : '';
  return [...written.matchAll(ASTERISKS)]
    .filter(([star]) => star === '*' || star === '\\*' || star.startsWith('&'))
    .map(([star]) => star === '*');
}

function splitText(node: PhrasingContent & { value: string }, source: string): Token[] {
  const isUnescaped = unescapedAsterisks(node, source);
  const tokens: Token[] = [];
  let asterisk = 0;
  let line = node.position?.start.line ?? 1;
  let text = '';
  for (const char of node.value) {
    if (char === '\n') line += 1;
    if (char !== '*' || !isUnescaped[asterisk++]) {
      text += char;
      continue;
    }
    if (text) tokens.push({ type: 'text', value: text });
    text = '';
    const last = tokens.at(-1);
    if (isRun(last)) last.length += 1;
    else tokens.push({ type: 'run', length: 1, opens: false, closes: false, line });
  }
  if (text) tokens.push({ type: 'text', value: text });
  return tokens;
}

/** Number of asterisks at each end of a node: none if it is not emphasis, or is written with `_`. */
function delimiterLength(node: PhrasingContent, source: string): 0 | 1 | 2 {
  if (source[node.position?.start.offset ?? -1] !== '*') return 0;
  return node.type === 'strong' ? 2 : node.type === 'emphasis' ? 1 : 0;
}

/** Flattens children: emphasis written with asterisks is split into its content and runs of asterisks. */
function flatten(children: readonly PhrasingContent[], source: string): Token[] {
  return children.flatMap((node): Token[] => {
    if (node.type === 'text') return splitText(node, source);
    if (!('children' in node)) return [node];
    const bare = node.type === 'link' && readBareAddress(node, source);
    if (bare) return [bare.address, ...splitText(bare.rest, source)];
    if (hasSingleTildes(node, source)) return [TILDE, ...flatten(node.children, source), TILDE];
    const length = delimiterLength(node, source);
    if (!length) return [node];
    const run = (line = 1): Run => ({ type: 'run', length, opens: false, closes: false, line });
    return [run(node.position?.start.line), ...flatten(node.children, source), run(node.position?.end.line)];
  });
}

function mergeRuns(tokens: Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (isRun(token) && isRun(last)) last.length += token.length;
    else merged.push(token);
  }
  return merged;
}

/** The text of a token; nodes other than text count as a letter, the start and end of a line as a space. */
function textOf(token: Token | undefined): string {
  if (!token || token.type === 'break') return ' ';
  return token.type === 'text' ? token.value : isRun(token) ? '*'.repeat(token.length) : 'x';
}

function markEdges(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (!isRun(token)) return;
    token.opens = /^\S/.test(textOf(tokens[index + 1]));
    token.closes = /\S$/.test(textOf(tokens[index - 1]));
  });
}

/** Two runs pair if they have the same length, or one has three or more asterisks. */
const pairs = (opener: Run, closer: Run) => opener.length === closer.length || opener.length > 2 || closer.length > 2;

/** Asterisks in place of letters that are not shown: `010-****-1234`. */
const isMask = (run: Run) => run.length > 3;

/** Number of asterisks of the emphasis between two runs. */
const sizeOf = (opener: Run, closer: Run) => Math.min(opener.length, closer.length, 2) as 1 | 2;

/** Index of the last run that a closing run pairs with. */
function findOpener(tokens: Token[], closer: Run, after: string): number {
  let inner = '';
  return tokens.findLastIndex((open, at) => {
    const areMasks = isRun(open) && isMask(open) && isMask(closer) && !/[\p{L}\p{N}]/u.test(inner);
    const isOpener = isRun(open) && open.opens && pairs(open, closer) && !areMasks;
    if (isOpener && !areWildcards(textOf(tokens[at - 1]), inner, after, sizeOf(open, closer))) return true;
    inner = textOf(open) + inner;
    return false;
  });
}

/** @param reportUnpaired called with the content of each emphasis */
function pairRuns(tokens: Token[], reportUnpaired: (inner: Token[]) => void): Token[] {
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    while (isRun(token) && token.closes && token.length) {
      const at = findOpener(out, token, textOf(tokens[index + 1]));
      if (at < 0) break;
      const opener = out[at] as Run;
      const size = sizeOf(opener, token);
      const inner = out.splice(at + 1);
      reportUnpaired(inner);
      const children = inner.map(toNode);
      opener.length -= size;
      token.length -= size;
      if (!opener.length) out.pop();
      out.push({ type: size === 2 ? 'strong' : 'emphasis', children });
    }
    if (!isRun(token) || token.length) out.push(token);
  }
  return out;
}

const toNode = (token: Token): PhrasingContent =>
  isRun(token) ? { type: 'text', value: '*'.repeat(token.length) } : token;

/** The nodes whose asterisks are paired together: some nodes, and those within the ones that {@link flatten} splits. */
function* nodesWithin(nodes: readonly PhrasingContent[], source: string): Generator<PhrasingContent> {
  for (const node of nodes) {
    yield node;
    if (isFlattened(node, source)) yield* nodesWithin(node.children, source);
  }
}

/** Whether a node has unpaired asterisks. */
function isUnpaired(node: PhrasingContent, source: string): boolean {
  const text = node.type === 'link' ? readBareAddress(node, source)?.rest : node;
  return text?.type === 'text' && unescapedAsterisks(text, source).includes(true);
}

/** Whether another node of the same type is within a node. */
const isNested = (node: PhrasingContent, source: string): boolean =>
  isFlattened(node, source) &&
  nodesWithin(node.children, source).some((inner) => inner.type === node.type && isFlattened(inner, source));

/** Whether the asterisks of a node are wildcards. */
function isWildcard(node: PhrasingContent, source: string): boolean {
  const size = delimiterLength(node, source);
  if (!size) return false;
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
  const inner = source.slice(from + size, to - size);
  return areWildcards(source.slice(Math.max(0, from - 1), from), inner, source.slice(to), size);
}

/** Whether {@link flatten} splits a node, whose content is then paired with that of its parent. */
const isFlattened = (node: PhrasingContent, source: string): node is PhrasingContent & Container =>
  delimiterLength(node, source) > 0 || hasSingleTildes(node, source);

/** Whether a run is a mask, `****`, a wildcard for folders, `src/**`, or a power, `2**8`. */
function isMeant(tokens: Token[], index: number, run: Run): boolean {
  if (isMask(run)) return true;
  const [before, after] = [textOf(tokens[index - 1]), textOf(tokens[index + 1])];
  return before.endsWith('/') || after.startsWith('/') || isPower(before, after);
}

function pairAgain(node: Container, ctx: MdastVisitorContext): void {
  const nodes = nodesWithin(node.children, ctx.source);
  if (!nodes.some((one) => [isUnpaired, isNested, isWildcard].some((isWrong) => isWrong(one, ctx.source)))) return;
  const tokens = mergeRuns(flatten(node.children, ctx.source));
  markEdges(tokens);
  const reportUnpaired = (within: Token[]) => {
    for (const [index, token] of within.entries())
      if (isRun(token) && token.length > 1 && !isMeant(within, index, token))
        report(ctx, token.line, {
          cause: '굵게 표시하는 별표 두 개의 짝이 없어 글자로 보입니다.',
          fix: '여는 별표 뒤와 닫는 별표 앞의 빈칸을 없애 짝을 맞추세요. 별표 그대로 보이려면 별표마다 앞에 \\를 붙이세요.',
        });
  };
  const paired = pairRuns(tokens, reportUnpaired);
  reportUnpaired(paired);
  ctx.setProperty(node as never, 'children', paired.map(toNode) as never);
}

function pairInLink(node: Readonly<Link>, ctx: MdastVisitorContext): void {
  if (!readBareAddress(node, ctx.source)) pairAgain(node, ctx);
}

function pairWithin(node: PhrasingContent & Container, ctx: MdastVisitorContext): void {
  if (!isFlattened(node, ctx.source)) pairAgain(node, ctx);
}

export const emphasis = defineMdastPlugin({
  name: 'emphasis',
  options: { position: true },
  paragraph: pairAgain,
  heading: pairAgain,
  tableCell: pairAgain,
  descriptionTerm: pairAgain,
  link: pairInLink,
  strong: pairWithin,
  emphasis: pairWithin,
  delete: pairWithin,
  // The text of an element in one line of MDX, `<Card>글</Card>`, is in no paragraph.
  mdxJsxFlowElement: pairAgain as never,
  mdxJsxTextElement: pairAgain,
});
