import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { koreanMarkdown } from './index.ts';

const PAGE = `
## FTP**(File Transfer Protocol)**와 \`ftp\` {#ftp}

**1~3번(필수)**과 5~7번은 ~~지웠고~~ **[용어(말)](/devops/day05/#plan)**는 [밖](https://example.org/)에 있다.
수십~수천 명이 **월~금(평일)** 9시~6시. "그대로" -- 그리고...

> **\`code\`**은
> \\*\\*그대로\\*\\*

| 이름 | **값(기본)**은 |
| --- | --- |
| 1~2 | 3~4<br>**가(나)**를 |

- **가(나)**는
  1. 5~6 **다(라)**를

\`\`\`text
**가(나)**는 1~3번과 5~7번
\`\`\`

`;

test('renders a page with difficult cases', async () => {
  const processor = satteri(koreanMarkdown({ base: '/notes/', site: 'https://notes.example' }));
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code, metadata } = await renderer.render(PAGE);
  expect(metadata.headings).toEqual([{ depth: 2, slug: 'ftp', text: 'FTP(File Transfer Protocol)와 ftp' }]);
  expect(code).toMatchInlineSnapshot(`
    "<h2 id="ftp">FTP<strong>(File Transfer Protocol)</strong>와 <code>ftp</code></h2>
    <p><strong>1~3번(필수)</strong>과 5~7번은 <del>지웠고</del> <strong><a href="/notes/devops/day05/#plan">용어(말)</a></strong>는 <a href="https://example.org/" rel="external noopener noreferrer">밖</a>에 있다.<br>
    수십~수천 명이 <strong>월~금(평일)</strong> 9시~6시. "그대로" -- 그리고...</p>
    <blockquote>
    <p><strong><code>code</code></strong>은<br>
    **그대로**</p>
    </blockquote>
    <table>
    <thead>
    <tr>
    <th>이름</th>
    <th><strong>값(기본)</strong>은</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>1~2</td>
    <td>3~4<br><strong>가(나)</strong>를</td>
    </tr>
    </tbody>
    </table>
    <ul>
    <li><strong>가(나)</strong>는
    <ol>
    <li>5~6 <strong>다(라)</strong>를</li>
    </ol>
    </li>
    </ul>
    <pre><code class="language-text">**가(나)**는 1~3번과 5~7번
    </code></pre>
    "
  `);
});
