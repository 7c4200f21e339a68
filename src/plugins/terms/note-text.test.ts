import { expect, test } from 'vitest';
import { textOfHtml, textOfSource } from './note-text.ts';

test('includes the text description of a diagram, but not its source', () => {
  const html =
    '<p>앞 <code>pod</code>는 R&amp;D</p><figure class="diagram"><diagram-frame data-source="class A ops"><svg><text>그림</text></svg></diagram-frame>' +
    '<figcaption>배포 흐름</figcaption><ul class="diagram-words"><li>계획 → 코드</li><li>개발</li></ul></figure><pre><code>class Pod</code></pre>';
  expect(textOfHtml(html).split(/\n+/).filter(Boolean)).toEqual(['앞 pod는 R&D', '배포 흐름', '계획 → 코드', '개발']);
});

test('excludes addresses, but not the text after them', () => {
  const html = '<p><a href="https://a.example">https://a.example/pod</a>을 보고 HTTPS는 <code>http://b:80</code></p>';
  expect(textOfHtml(html).match(/[\p{L}]+/gu)).toEqual(['을', '보고', 'HTTPS는']);
});

test('excludes code blocks, also in quotations and after thematic breaks', () => {
  const source =
    '---\ntitle: 제목\n---\n앞\n\n---\n\n사이\n\n```mermaid\n---\ntitle: 그림\n---\nflowchart LR\n  class A ops\n```\n\n> - ```sh\n>   class B\n>   ```\n\n뒤';
  for (const text of [source, source.replaceAll('\n', '\r\n')])
    expect(textOfSource(text).match(/[\p{L}]+/gu)).toEqual(['앞', '사이', '뒤']);
});
