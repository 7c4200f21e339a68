import { expect, test } from 'vitest';
import { readNote } from './read-notes.ts';

const page = (content: string, head = '') => `<!DOCTYPE html><html><head>
  <meta name="description" content="순환을 정리합니다."/>${head}</head>
  <body><nav><h2 id="nav">목차</h2>노트 아님</nav><main><h1 id="_top">Day 5. Cycle &amp; 순환</h1>
  <div class="sl-markdown-content">${content}</div></main><footer><h2 id="after">끝</h2></footer></body></html>`;
const heading = (level: number, id: string, title: string) =>
  `<div class="sl-heading-wrapper level-h${level}"><h${level} id="${id}">${title}</h${level}>` +
  `<a class="sl-anchor-link" href="#${id}"><span class="sr-only">섹션 제목</span></a></div>`;

test('a note is its title, its description and its sections', () => {
  const note = readNote(
    page(
      `<p>머리글</p>${heading(2, 'plan', 'Plan <code>계획</code>')}<p>첫 <strong>문장</strong>이다.</p><p>다음 문장.</p>
       <br>${heading(3, 'more', 'R&amp;D')}<ul><li>하나</li><li>둘</li></ul>`,
    ),
    'devops/day05',
  );
  expect(note).toEqual({
    path: 'devops/day05',
    title: 'Day 5. Cycle & 순환',
    description: '순환을 정리합니다.',
    moved: { pages: [], sections: {} },
    sections: [
      { id: 'plan', title: 'Plan 계획', level: 2, text: '첫 문장이다. 다음 문장.' },
      { id: 'more', title: 'R&D', level: 3, text: '하나 둘' },
    ],
  });
});

test('diagrams, code, tables and the labels of boxes are no sentences', () => {
  const note = readNote(
    page(
      `${heading(2, 'ci', 'CI')}<figure><svg><text>그림</text></svg><figcaption>설명</figcaption></figure>
       <aside><p class="starlight-aside__title">보충</p><p>본문</p></aside><table><tr><td>칸</td></tr></table><button>복사</button>`,
    ),
    'devops/day05',
  );
  expect(note?.sections[0]?.text).toBe('본문');
});

test('what the page kept of its past is read', () => {
  const moved = { pages: ['devops/day5'], sections: { old: 'plan' } };
  const meta = `<meta name="moved" content="${JSON.stringify(moved).replaceAll('"', '&quot;')}">`;
  expect(readNote(page('<p>글</p>', meta), 'devops/day05')?.moved).toEqual(moved);
});

test('a page that only leads elsewhere is no note', () => {
  expect(readNote('<!doctype html><title>옛 주소</title><h1><a href="/">지금</a></h1>', 'devops/day5')).toBeUndefined();
});
