import { codeLanguage } from '../../site/code-language.ts';
import { isClosingFence, mark, openingFence } from '../text.ts';

/** Notion's names of languages that the site has under another name, or cannot highlight: the nearest one, or text. */
const NAMES: Record<string, string> = {
  'plain text': 'text',
  plaintext: 'text',
  abc: 'text',
  agda: 'text',
  assembly: 'asm',
  basic: 'vb',
  dhall: 'text',
  docker: 'dockerfile',
  fortran: 'fortran-free-form',
  idris: 'text',
  livescript: 'text',
  mathematica: 'wolfram',
  reason: 'text',
  shell: 'sh',
  'c++': 'cpp',
  'c#': 'csharp',
  'f#': 'fsharp',
  'vb.net': 'vb',
  'visual basic': 'vb',
  'java/c/c++/c#': 'text',
  'ascii art': 'text',
  'llvm ir': 'llvm',
  'notion formula': 'text',
  arduino: 'cpp',
  bnf: 'text',
  ebnf: 'text',
  flow: 'js',
  markup: 'html',
  webassembly: 'wasm',
  protobuf: 'proto',
  'visual-basic': 'vb',
};

/** @returns `undefined` if no language has this name */
function languageOf(info: string): string | undefined {
  const name = info.toLowerCase().trim();
  return Object.hasOwn(NAMES, name) ? NAMES[name] : codeLanguage(name);
}

/** Guesses a language only if the code is unambiguous: a shebang, or valid JSON. */
function guess(code: string): string | undefined {
  const interpreter = /^#!\s*\/\S*?(?:env\s+(?:-S\s+)?)?(?!env\b)([a-z]+)[\d.]*(?:\s|$)/.exec(code)?.[1];
  if (interpreter) return languageOf(interpreter);
  if (!/^\s*[[{]/.test(code)) return;
  try {
    JSON.parse(code);
    return 'json';
  } catch {
    return;
  }
}

/** Replaces the language in an info string with the site's name for it; the rest of the info string stays as it is. */
function repairInfo(info: string, code: string): { info: string; note?: string } {
  if (!info) return { info: guess(code) ?? 'text' };
  const [first = '', ...rest] = info.split(/\s+/);
  const fullName = languageOf(info);
  if (fullName) return { info: fullName };
  const language = languageOf(first);
  if (language) return { info: [language, ...rest].join(' ') };
  return { info: 'text', note: `모르는 언어의 코드라 색이 없습니다: ${info}` };
}

/**
 * Closes unclosed code blocks and normalizes languages; unclosed blocks and unknown languages are reported. Notion fences
 * code within code with the same number of backticks, so that a block can end too early or not at all.
 */
export function codeFences(text: string): string {
  const out: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const opening = openingFence(line);
    if (!opening) {
      out.push(line);
      continue;
    }
    let end = at + 1;
    // The end of a quote also ends a code block in it.
    const isOutside = (one: string) => line.startsWith('>') && !one.startsWith('>');
    while (end < lines.length && !isOutside(lines[end]!) && !isClosingFence(lines[end]!, opening.fence)) end++;
    const code = lines.slice(at + 1, end);
    const indent = /^[ >]*/.exec(line)![0];
    const before = line.slice(0, line.indexOf(opening.fence));
    // A closing fence with another indentation than the opening one would be read as code, or open a new block.
    const closing = (one: string) => (before.includes('>') ? one : ' '.repeat(before.length) + one.trim());
    const { info, note } = repairInfo(opening.info, code.join('\n').trim());
    const isOpen = end >= lines.length || isOutside(lines[end]!);
    const message = [isOpen ? '끝나지 않은 코드 블록이라 글의 끝에서 닫았습니다.' : '', note ?? '']
      .filter(Boolean)
      .join(' ');
    if (message) out.push(`${indent}${mark(message)}`);
    out.push(before + opening.fence + info, ...code, isOpen ? indent + opening.fence : closing(lines[end]!));
    at = isOpen ? end - 1 : end;
  }
  return out.join('\n');
}
