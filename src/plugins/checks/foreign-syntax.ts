import { checkRules, type ProseCheck, type Rule } from './prose-check.ts';

const code = '코드면 백틱이나 ```text 와 ``` 사이에 두세요.';

const RULES: Rule[] = [
  [
    // Obsidian. Directives of Mermaid and variables of batch files look alike.
    /(?<![\w%])%%(?![\w%{])[^%]*[^%\s]\s*%%(?![\w%])/g,
    '숨긴 글이 보입니다',
    `지우거나 <!-- 글 --> 로 적으세요. ${code}`,
  ],
  [
    // Obsidian's name of a block.
    /(?<=\s)\^(?:[a-z][\w-]+|[\da-f]{6})\s*$/g,
    '블록의 이름이 글자로 보입니다',
    '지우세요. 링크는 제목의 주소로 적습니다: [글](/devops/day05/#monitor).',
  ],
  [
    /^[ \t]*(?:\[\[[ _]?toc[ _]?\]\]|\[toc\])[ \t]*$/gim,
    '목차의 표시가 글자로 보입니다',
    '지우세요. 목차는 저절로 생깁니다.',
  ],
  [
    // Kramdown, for Jekyll; not after a picture, which is spaces here.
    /^ {0,4}\{:\s*(?:[.#][\w-]|[\w-]+=|toc\b)[^{}\n]*\}[ \t]*$/gm,
    '모양을 정하는 표시가 글자로 보입니다',
    `지우세요. 상자는 :::note 처럼 적으세요. ${code}`,
  ],
  [
    // MkDocs.
    /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+(?:abstract|attention|bug|caution|danger|error|example|failure|hint|important|info|note|question|quote|success|summary|tip|todo|warning)\b[^\n]*/gim,
    '상자의 표시가 글자로 보입니다',
    `:::note[제목] 과 ::: 사이에 두세요. ${code}`,
  ],
  [
    // Liquid and Hugo.
    /^[ \t]*(?:\{%-?\s*[/\w][^\n]*%\}|\{\{[<%][^\n]*[>%]\}\})[ \t]*$/gm,
    '블로그 도구의 표시가 글자로 보입니다',
    `지우세요. 상자는 :::note 처럼 적으세요. ${code}`,
  ],
  [
    // Citations of ChatGPT, which it shows as links, but copies as these placeholders, partly in private-use characters.
    /:?contentReference\[oaicite[^\n]*?\](?:\{[^{}\n]*\})?|\[?oai_citation[^\]\s]*\]?|【[^】\n]*†[^】\n]*】|[\ue200-\ue206]?\bcite(?:[\ue200-\ue206]?turn\d+[a-z]+\d+)+[\ue200-\ue206]?/g,
    '챗봇이 단 출처의 표시가 글자로 보입니다',
    '지우세요. 출처는 [이름](https://…) 처럼 적으세요.',
  ],
];

/** Finds syntax of other programs, which would be published as text: hidden text, boxes, tables of contents. */
export const foreignSyntax: ProseCheck = checkRules(RULES);
