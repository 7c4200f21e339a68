import { codeLanguage } from '../../site/code-language.ts';
import { type Fault, report } from '../../site/problem.ts';
import { sourceOf } from '../../site/source-of.ts';
import { defineCheck } from './define-check.ts';

/** Options of Expressive Code as configured by Starlight. */
const OPTIONS = new Set(
  'title frame lang wrap preserveIndent hangingIndent mark ins del add rem useDiffSyntax meta'.split(' '),
);

const FENCE = /^(?<fence>`{3,}|~{3,})(?<info>[^\n]*)/;

/**
 * Finds code within code with fences of the same length: it ends the outer block too early, and the text after it and the
 * following code are interchanged.
 */
function findInner(source: string, fence: string): Fault | undefined {
  const inner = source
    .split('\n')
    .slice(1)
    .map((line) => /^[\s>]*(?<fence>`{3,}|~{3,})(?<info>[A-Za-z][^`\n]*)$/.exec(line.trimEnd())?.groups)
    .find((groups) => groups && groups.fence![0] === fence[0] && groups.fence!.length >= fence.length);
  if (!inner) return;
  const longer = inner.fence! + fence[0];
  return {
    cause: `코드 블록 안에 코드 블록이 있어 안쪽의 끝에서 함께 끝납니다: ${inner.fence}${inner.info}`,
    fix: `바깥 코드의 처음과 끝을 ${longer} 로 적으세요. 앞의 코드 블록이 끝나지 않았으면 ${fence} 로 닫으세요.`,
  };
}

/** Checks the closing fence: a block without one extends to the end of its page or list. */
function findEnd(source: string, fence: string): Fault | undefined {
  const last = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]+|\s+$/g, '');
  const isClosed = source.includes('\n') && last.length >= fence.length && /^(?:`+|~+)$/.test(last);
  if (isClosed && last[0] === fence[0]) return;
  return {
    cause: `코드 블록이 끝나지 않아 뒤의 글이 모두 코드로 보입니다: ${fence}`,
    fix: `코드의 끝에 ${fence} 만 있는 줄을 적으세요.`,
  };
}

function findLanguage(lang: string): Fault | undefined {
  if (codeLanguage(lang)) return;
  const known = codeLanguage(lang.split(/[:{[,=(]/, 1)[0]!);
  const file = /^[^:]+:(?<file>\S+\.\S+)$/.exec(lang)?.groups?.file;
  return {
    cause: `모르는 언어의 코드 블록입니다: \`\`\`${lang}`,
    fix: known
      ? `\`\`\`${known}${file ? ` title="${file}"` : ''} 처럼 적으세요.`
      : '언어의 이름(sh, yaml, go 따위)을 적고, 색이 필요 없으면 ```text 로 적으세요.',
  };
}

/** Text or lines of the code: in quotes, braces or slashes. */
const VALUE = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\{[^}]*\}|/(?:\\.|[^/\\])*/`;
/** A value, or a word, perhaps with a value. */
const OPTION = new RegExp(
  String.raw`(?:${VALUE})|(?<word>(?<name>[^\s="'{]+)=(?:(?:${VALUE})|(?<unclosed>["'{])?\S*)|\S+)`,
  'g',
);

/** Finds unknown words after the language, which would be ignored. */
function findOptions(lang: string, meta: string): Fault | undefined {
  const isDiagram = codeLanguage(lang) === 'mermaid';
  const allowed = isDiagram ? new Set(['title', 'layout']) : OPTIONS;
  const unknown = [...meta.matchAll(OPTION)]
    .filter(({ groups }) => groups!.word && (!allowed.has(groups!.name ?? groups!.word) || groups!.unclosed))
    .map(([option]) => option);
  if (unknown.length === 0) return;
  const file = /^(?:\w+=)?["']?(?<path>[\w./-]+\.\w+)["']?$/.exec(unknown[0]!)?.groups?.path;
  return {
    cause: `코드 블록에 쓸 수 없는 말이 있습니다: ${unknown.join(' ')}`,
    fix: file
      ? `\`\`\`${lang} title="${file}" 처럼 적으세요.`
      : `쓸 수 있는 것: ${isDiagram ? 'title="이름", layout=cycle' : 'title="이름", {1,3-4}(줄), "낱말", ins={2}, del={3}, wrap'}`,
  };
}

/** The start of an indented block that is not code: Korean text, also in a list or block quote, a table, or a fence. */
const INDENTED_TEXT = /^\s*(?:(?:[-*+>]|\d{1,3}[.)]) +)*(?:[ㄱ-힣]|\*\*[ㄱ-힣]|\|[^\n|]+\||`{3}|~{3})/;

/** Finds tags and text that are code because they are indented. */
function findIndented(source: string): Fault | undefined {
  const [tag] = /^\s*<\/[A-Za-z][\w-]*\s*>/.exec(source) ?? [];
  if (tag)
    return {
      cause: `들여 쓴 태그가 코드로 보입니다: ${tag.trim()}`,
      fix: '빈 줄 아래에 있는 태그는 줄의 처음부터 적으세요.',
    };
  if (!INDENTED_TEXT.test(source)) return;
  return {
    cause: `들여 쓴 글이 코드로 보입니다: ${source.trim()}`,
    fix: '줄 앞의 빈칸이나 탭을 지우고, 목록에 딸린 글이면 위 항목의 글자에 맞추세요. 코드면 ```text 와 ``` 사이에 두세요.',
  };
}

/** Checks code blocks: closing fence, language and options, and tags and text that Markdown reads as one. */
export const codeFences = defineCheck('code-fences', {
  code(node, ctx) {
    const source = sourceOf(node, ctx);
    const { fence } = FENCE.exec(source)?.groups ?? {};
    if (!fence) {
      const found = findIndented(source);
      if (found) report(ctx, node, found);
      return;
    }
    const lang = node.lang ?? '';
    const found = [
      findInner(source, fence),
      findEnd(source, fence),
      lang ? (findLanguage(lang) ?? findOptions(lang, node.meta ?? '')) : undefined,
    ];
    for (const problem of found) if (problem) report(ctx, node, problem);
  },
});
