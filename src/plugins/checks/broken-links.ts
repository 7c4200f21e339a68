import { findAll, type ProseCheck } from './prose-check.ts';

/**
 * `[글][이름]`: it remains in the text of a block only if the name is undefined. `행렬[i][j]` is not such a link, nor are the
 * optional parts of a command or name: `[-a][-b]`, `[registry/][user/]name`.
 */
const REFERENCE = /(?<![\\\p{L}\p{N}\])_])!?\[(?![\^-])[^[\]\n]*[^[\]\n\\]\]\[(?<name>[^[\]\n]*)\](?![[A-Za-z\d])/gu;

/** `[글](주소)` that is parsed as text, usually because of a space in the address. */
const LINK = /(?<!\\)!?\[[^[\]\n]*\]\((?<address>[^()\n]*)\)/g;

/** The size of a picture behind its address, as other programs write it: `./a.png =500x`. */
const SIZE = / =\d*x\d*$/;

/** `[글](주소` without the bracket at its end, for example after an address that contains brackets: `https://example.org/a_(b)`. */
const UNCLOSED = /(?<!\\)!?\[[^[\]\n]*\]\((?:https?:\/\/|\.{0,2}\/)(?:[^\s()]|\([^\s()]*\))*(?=\s|$)(?![^\n]*\))/g;

/** `[[노트]]` and `![[그림.png]]` of Obsidian. With a space or comma inside it is a shell expression or an array. */
const WIKI_LINK = /(?<![\\[\p{L}\p{N}])!?\[\[(?=\p{L})(?!toc\]\])[^[\]\n,]*[^[\]\s,]\]\](?!\])/giu;

/** Finds links and pictures with incorrect syntax. */
export const brokenLinks: ProseCheck = (prose) => [
  ...findAll(prose, REFERENCE, ([text, name]) => ({
    cause: `링크가 글자로 보입니다: ${text}`,
    fix: `페이지의 끝에 [${name || '이름'}]: 주소 를 적거나, [글](주소) 처럼 적으세요. 글자 그대로면 앞에 \\를 붙이세요.`,
  })),
  ...findAll(prose, WIKI_LINK, ([text]) => ({
    cause: `${text.startsWith('!') ? '그림이' : '링크가'} 글자로 보입니다: ${text}`,
    fix: '링크는 [글](/devops/day05/), 그림은 ![설명](./그림.png) 처럼 적으세요. 글자 그대로면 백틱으로 감싸세요.',
  })),
  ...findAll(prose, UNCLOSED, ([text]) => ({
    cause: `${text.startsWith('!') ? '그림이' : '링크가'} 글자로 보입니다: ${text}`,
    fix: `주소의 끝을 ) 로 닫으세요: ${text}). 글자 그대로면 앞에 \\를 붙이세요.`,
  })),
  ...findAll(prose, LINK, ([text, address = '']) => {
    const isAddress = text.startsWith('!') || /^(?:[./#<]|\w+:|\S+\.\w+$)/.test(address);
    if (!/[\s<>]/.test(address.trim()) || !isAddress) return;
    return {
      cause: `${text.startsWith('!') ? '그림이' : '링크가'} 글자로 보입니다: ${text}`,
      fix: SIZE.test(address)
        ? '주소 뒤의 크기를 지우세요. 그림은 글의 폭에 맞습니다.'
        : '주소의 빈칸은 %20으로 적으세요. 글자 그대로면 앞에 \\를 붙이세요.',
    };
  }),
];
