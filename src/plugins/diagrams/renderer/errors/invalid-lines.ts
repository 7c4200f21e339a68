/** Fixes for lines that parse but are invalid, by Mermaid's message. */
const SEMANTIC_ERRORS: [message: RegExp, fix: string][] = [
  [
    /inactivate an inactive participant/,
    '켜지 않은 참여자를 끌 수 없습니다. 앞에서 + 나 activate로 켜거나, 이 줄의 - 나 deactivate를 지우세요. alt와 else에서 한 번씩 껐으면 end 뒤에서 한 번만 끄세요.',
  ],
  [/checkout branch which is not yet created/, '앞에서 branch로 만든 브랜치만 적을 수 있습니다.'],
  [/create an existing branch/, '이미 있는 브랜치로 가려면 branch 대신 checkout을 쓰세요.'],
  [/Both branches have same head/, '합칠 커밋이 없습니다. 합치기 전에 그 브랜치에 commit을 적으세요.'],
  [/has no commits/, '먼저 commit을 하나 적으세요.'],
  [/Branch to be merged .* does not exist/, '앞에서 branch로 만든 브랜치만 합칠 수 있습니다.'],
  [/merge a branch to itself|into itself/, 'checkout으로 합칠 곳에 먼저 가세요.'],
  [/There can be only one root/, '뿌리는 하나입니다. 이 줄을 뿌리보다 더 들여 쓰세요.'],
  [/^Invalid date:\s*(?:after|until)\b/, '작업의 이름은 영문과 숫자로 짓고 `개발 :a2, after a1, 3d`처럼 적으세요.'],
  [
    /^Invalid date:|reading 'endTime'/,
    '작업은 `이름 :2026-01-31, 3d`처럼 적고, 첫 작업에는 시작 날짜를 적으세요. 날짜는 dateFormat의 모양이어야 합니다.',
  ],
  [
    /^No such shape/,
    'Mermaid에 있는 모양의 이름을 적으세요. 흔한 것은 rect, rounded, stadium, diam, hex, cyl, circle, doc입니다.',
  ],
  [/reading 'annotations'/, '앞에 class 이름 으로 클래스를 먼저 만드세요.'],
  [
    /reading 'type'/,
    '쌍점(:) 뒤에는 done, active, crit, milestone 같은 표시, a1 같은 이름, 시작, 길이만 이 순서로 적으세요.',
  ],
  [
    /does not have an associated creating message/,
    'create 줄 바로 다음에 그 참여자에게 보내는 메시지를 적으세요: 가->>나: 글',
  ],
  [
    /does not have an associated destroying message/,
    'destroy 줄 바로 다음에 그 참여자가 보내거나 받는 메시지를 적으세요: 가->>나: 글',
  ],
  [/Incorrect usage of "cherryPick"/, '앞의 다른 브랜치에 commit id: "이름"으로 적은 커밋의 이름을 적으세요.'],
  [/id \[[^\]]*\] does not yet exist/, '앞에서 service나 group으로 적은 이름만 이을 수 있습니다.'],
  [/references an unknown shape/, '관계의 양쪽에는 Person(user, "손님")처럼 앞에서 적은 이름만 적을 수 있습니다.'],
  [/has invalid value: -/, '값은 0이나 그보다 큰 수로 적으세요.'],
  [/is not contiguous/, '앞 줄이 끝난 다음 비트부터 이어 적으세요. 비어 있는 비트도 이름을 붙여 적습니다.'],
  [/setting 'style'/, 'linkStyle의 번호는 0부터 셉니다. 있는 연결선의 번호를 적으세요.'],
];

/** @returns a fix for a line that parses but is invalid, or `undefined` if only Mermaid's message can explain it */
export const fixForInvalid = (message: string): string | undefined =>
  SEMANTIC_ERRORS.find(([text]) => text.test(message))?.[1];
