import { describe, expect, test } from 'vitest';
import { checkLink, type LinkTargets } from './links.ts';

const targets: LinkTargets = {
  pages: new Map([
    ['index', new Set(['_top'])],
    ['about', new Set(['_top', '뜻'])],
    ['devops/day05', new Set(['_top', 'plan', 'monitor'])],
    ['glossary', new Set(['docker'])],
    ['made', undefined],
  ]),
  byText: new Map([['devops/day05', new Map([['모니터링과-로그', 'monitor']])]]),
  drafts: new Set(['devops/day90']),
  pathsByFile: new Map([
    ['devops/Day05.md', 'devops/day05'],
    ['devops/index.md', 'devops'],
    ['network/index.md', 'network'],
  ]),
  isServed: (path) => ['files/a b.pdf', '404', 'robots.txt'].includes(path),
  permanent: new Map([['day05/monitor', 'devops/day05/#monitor']]),
  site: new URL('https://notes.example/notes/'),
};
const check = (url: string) => checkLink({ url, line: 1 }, 'devops/day05', 'devops/Day05.md', targets);

test.each([
  ...['/', '/#_top', '/devops/day05/', '/devops/day05/#plan', '/devops/day05/?q=1#monitor', '#plan', '#top', '#'],
  ...['../day05/', './#plan', '../../about/', '/about/#뜻', '/about/#%EB%9C%BB', '/glossary/#docker', '/made/#any'],
  ...['/files/a%20b.pdf', '/404', '/404/', '/robots.txt'],
  ...['https://example.org/x', '//example.org/', 'mailto:a@example.org', 'https://notes.example/other/'],
  ...['http://localhost:3000/', 'http://localhost:9090/metrics'],
])('accepts %s', (url) => expect(check(url)).toBeUndefined());

describe('reports a broken link with the address to write', () => {
  test.each([
    ['/devops/day99/', '끊긴 링크입니다: /devops/day99/', '/devops/day05/ 처럼'],
    ['/networking/day05/', '끊긴 링크입니다', '/devops/day05/'],
    ['/devops/day5/', '끊긴 링크입니다', '혹시 이 주소입니까? /devops/day05/'],
    ['day_05.md', '끊긴 링크입니다', '혹시 이 주소입니까? /devops/day05/'],
    ['/DevOps/Day05/#plan', '끊긴 링크입니다', '/devops/day05/#plan'],
    ['/devops/day05#plan', '끊긴 링크입니다', '/devops/day05/#plan'],
    ['/devops/day05#모니터링과-로그', '끊긴 링크입니다', '/devops/day05/#monitor'],
    ['./Day05.md#없는-제목', '끊긴 링크입니다', '/devops/day05/#없는-제목'],
    ['/devops/day05/index.html', '끊긴 링크입니다', '/devops/day05/'],
    ['./Day05.md#plan', '끊긴 링크입니다', '/devops/day05/#plan'],
    ['../linux/Day05.md', '끊긴 링크입니다', '파일이 아니라 페이지의 주소로 적으세요: /devops/day05/'],
    ['../linux/index.md', '끊긴 링크입니다', '혹시 이 주소입니까? /'],
    ['/day05/monitor/', '끊긴 링크입니다', '/devops/day05/#monitor'],
    ['/devops/day90/', '끊긴 링크입니다', '초안'],
    ['/files/b.pdf', '끊긴 링크입니다', 'public/files/b.pdf'],
    ['#nowhere', '링크가 가리키는 제목이 없습니다: #nowhere', '#plan, #monitor'],
    ['/devops/day05/#Plan', '링크가 가리키는 제목이 없습니다', '#plan'],
    ['#모니터링과-로그', '링크가 가리키는 제목이 없습니다', '#monitor 로'],
    ['/devops/day05/#-모니터링과-로그', '링크가 가리키는 제목이 없습니다', '#plan'],
    ['/glossary/#gone', '링크가 가리키는 제목이 없습니다', '#docker'],
    ['https://notes.example/notes/devops/day05/#plan', '이 사이트를 가리키는 전체 주소', '/devops/day05/#plan'],
    ['http://localhost:4321/devops/day05/#plan', '이 사이트를 가리키는 전체 주소', '/devops/day05/#plan 처럼'],
    ['http://127.0.0.1:8080/notes/about/', '이 사이트를 가리키는 전체 주소', '/about/ 처럼'],
    ['www.example.org', '끊긴 링크입니다', 'https://www.example.org'],
    ['example.com/a?b=1', '끊긴 링크입니다', 'https://example.com/a?b=1'],
    ['none:none', '열 수 없는 링크입니다: none:none', '백틱'],
    ['javascript:alert(1)', '열 수 없는 링크입니다', '백틱'],
    ['', '링크에 주소가 없습니다.', '주소'],
    ['/a%b/', '주소의 % 뒤가 맞지 않는', '%25'],
  ])('%s', (url, cause, fix) => {
    const found = check(url);
    expect(found?.cause).toContain(cause);
    expect(found?.fix).toContain(fix);
  });
});
