import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../site/problem.ts';
import { emphasis } from './emphasis.ts';

const options = { mdastPlugins: [emphasis] };
const render = (source: string) => markdownToHtml(source, options).html.trim();
const inline = (source: string) => render(source).replace(/^<p>|<\/p>$/g, '');

describe('strong next to Korean particles and Latin letters', () => {
  test.each([
    ['**연결(통합)**은', '<strong>연결(통합)</strong>은'],
    ['FTP**(File Transfer Protocol)**', 'FTP<strong>(File Transfer Protocol)</strong>'],
    ['DNS**(Domain Name System)**와', 'DNS<strong>(Domain Name System)</strong>와'],
    ['그는 **“빠르게!”**라고 했다', '그는 <strong>“빠르게!”</strong>라고 했다'],
    ['**`kubectl`**은', '<strong><code>kubectl</code></strong>은'],
    ['**[링크](/a/)**를', '<strong><a href="/a/">링크</a></strong>를'],
    ['**개발(Dev)**과 운영**(Ops)**을', '<strong>개발(Dev)</strong>과 운영<strong>(Ops)</strong>을'],
    ['**가(나)**는 **다**도 **라(마)**를', '<strong>가(나)</strong>는 <strong>다</strong>도 <strong>라(마)</strong>를'],
    ['**가 5*3 나(다)**는', '<strong>가 5*3 나(다)</strong>는'],
    ['**`가`**는 나(**`다`**)이고', '<strong><code>가</code></strong>는 나(<strong><code>다</code></strong>)이고'],
    ['**"가"**는 (**"나"**).', '<strong>"가"</strong>는 (<strong>"나"</strong>).'],
    ['*(가)*는 "*[나]*"', '<em>(가)</em>는 "<em>[나]</em>"'],
    ['**1~3번(예시)**은', '<strong>1~3번(예시)</strong>은'],
  ])('%s', (source, html) => expect(inline(source)).toBe(html));

  test('emphasis with one asterisk, and with three', () => {
    expect(inline('*개발(Dev)*은')).toBe('<em>개발(Dev)</em>은');
    expect(inline('***개발(Dev)***은')).toBe('<em><strong>개발(Dev)</strong></em>은');
  });

  test('in several lines of a quote and of a list', () => {
    expect(render('> **가(나)**는\n> **다(라)**를')).toContain('<strong>가(나)</strong>는\n<strong>다(라)</strong>를');
    expect(render('- **가(나)**는\n  **다(라)**를')).toContain('<strong>가(나)</strong>는\n<strong>다(라)</strong>를');
  });

  test('in headings, table cells, links and emphasis of another kind', () => {
    expect(render('## FTP**(전송)**')).toBe('<h2>FTP<strong>(전송)</strong></h2>');
    expect(render('| a |\n| --- |\n| **가(나)**는 |')).toContain('<td><strong>가(나)</strong>는</td>');
    expect(inline('[**가(나)**는](/a/)')).toBe('<a href="/a/"><strong>가(나)</strong>는</a>');
    expect(inline('_**가(나)**는_ 그리고 **다(라)**를')).toBe(
      '<em><strong>가(나)</strong>는</em> 그리고 <strong>다(라)</strong>를',
    );
    expect(inline('~~**가(나)**는~~')).toBe('<del><strong>가(나)</strong>는</del>');
  });
});

describe('text without emphasis is unchanged', () => {
  test.each([
    ['\\*\\*가(나)\\*\\*는', '**가(나)**는'],
    ['&#42;&#42;가&ast;&ast; **나(다)**는', '**가** <strong>나(다)</strong>는'],
    ['`**가(나)**는`', '<code>**가(나)**는</code>'],
    ['`**`와 **가(나)**는', '<code>**</code>와 <strong>가(나)</strong>는'],
    ['3 * 4 = 12', '3 * 4 = 12'],
    ['\\**가(나)*는', '*<em>가(나)</em>는'],
  ])('%s', (source, html) => expect(inline(source)).toBe(html));

  test('as is a paragraph in which CommonMark pairs all asterisks', () => {
    const source = '**가** *나* ***다*** __라__ _마_ 바*사*를';
    expect(render(source)).toBe(markdownToHtml(source).html.trim());
  });
});

describe('the asterisks of wildcards and operators', () => {
  test.each([
    '"Action": "s3:*", "Resource": "*"',
    '"*"와 \'*\' 가운데',
    'COUNT(*)와 SELECT a.*, b.*를 쓴다',
    '확장자는 ${file%.*} 이고 이름은 ${file##*/} 이다',
    '*.log, conf/*.yml',
    'conf/*.yml, [a-z]*, 끝',
    '/var/log/*.log 와 /tmp/*.log',
    'user:*:name, cart:*',
    'Accept: */*',
    '*.* 파일',
    'app-*를 지우고 api-*를 둔다',
    '24*60*60초',
    'rows*cols*depth 바이트',
    '부피는 가로*세로*높이이고 총액 = 단가*수량 + 배송비*2',
    '넓이 (a+1)*b*(c-1)',
    '*.tmp를 지우고 w*h를 곱한다',
    'src/**/*.ts와 test/**/*.ts',
    'dist/**는 두지 않는다',
    '**/build/ 를 빼고, doc/**/*.pdf 도 뺀다',
    'log/**/a 와 **/b',
    '10**9까지, x ** 2 이다',
    '2**8 = 256, 2**16 = 65536, n**k',
    '*.example.com 은 되지만 example.* 은 안 된다',
    '*.pem, id_rsa*는 뺀다',
    '.git\n*.md\nDockerfile*',
    '비밀번호는 **** 이고 010-****-1234, ****-****-****-5678',
    'PLAY RECAP ********',
  ])('are kept in %s', (text) => {
    const problems: Problem[] = [];
    expect(markdownToHtml(text, { ...options, data: { problems } }).html.trim()).toBe(`<p>${text}</p>`);
    expect(problems).toEqual([]);
  });

  test('are kept beside emphasis', () =>
    expect(inline('**모두**는 a.*, b.*이고 *하나*는 a.b')).toBe(
      '<strong>모두</strong>는 a.*, b.*이고 <em>하나</em>는 a.b',
    ));

  test.each([
    ['**src/**: 코드', '<strong>src/</strong>: 코드'],
    ['**[**1**] 답**', '<strong>[</strong>1<strong>] 답</strong>'],
    ['**)**와 **;**', '<strong>)</strong>와 <strong>;</strong>'],
    ['*.env*와 *(가)*', '<em>.env</em>와 <em>(가)</em>'],
    ['*.env 파일의 구조*', '<em>.env 파일의 구조</em>'],
    ['키는 **** 이고 **값(말)**은', '키는 **** 이고 <strong>값(말)</strong>은'],
    ['*Pod*s와 API의 *Gateway*는', '<em>Pod</em>s와 API의 <em>Gateway</em>는'],
    ['값**: 3개**와 **비용 =** 5', '값<strong>: 3개</strong>와 <strong>비용 =</strong> 5'],
    ['주소(IP)*NAT*(변환)와 이것은*매우 중요한*것', '주소(IP)<em>NAT</em>(변환)와 이것은<em>매우 중요한</em>것'],
    ['Dev**Sec**Ops', 'Dev<strong>Sec</strong>Ops'],
    ['**/var/**는 폴더', '<strong>/var/</strong>는 폴더'],
    ['Python**3**과 **2** 3**', 'Python<strong>3</strong>과 <strong>2</strong> 3**'],
    ['읽기/**쓰기**/실행', '읽기/<strong>쓰기</strong>/실행'],
  ])('are not those of emphasis: %s', (source, html) => expect(inline(source)).toBe(html));
});

test('unpaired asterisks are reported with their line', () => {
  const problems: Problem[] = [];
  const source = '첫 줄\n**홀로 선 줄\n\n**가(나)**는\n\n여는 ** 뒤의 빈칸**은 글자';
  markdownToHtml(source, { ...options, data: { problems } });
  expect(problems.map(({ line }) => line)).toEqual([2, 6, 6]);
});

test('unpaired asterisks are reported within the emphasis of those around them', () => {
  const problems: Problem[] = [];
  markdownToHtml('글\n**앞 ** 과 ** 뒤**', { ...options, data: { problems } });
  expect(problems.map(({ line }) => line)).toEqual([2, 2]);
});

test('the text of elements in one line of MDX has emphasis', () => {
  const { code } = mdxToJs('<Card>**가(나)**는</Card>\n\n글 <b>**다(라)**를</b>', options);
  expect(code.match(/_components\.strong, \{ children: "[^"]+/g)).toHaveLength(2);
  expect(code).not.toContain('**');
});

test('no asterisk is lost if two are paired with three', () => {
  expect(inline('***가(나)**는')).toBe('*<strong>가(나)</strong>는');
});
