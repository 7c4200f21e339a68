import { expect, test } from 'vitest';
import { textOfHtml, textOfSource } from './note-text.ts';

test('of a diagram what it says is text, not what it is written in', () => {
  const html =
    '<p>앞 <code>pod</code>는 R&amp;D</p><figure class="diagram"><diagram-frame data-source="class A ops"><svg><text>그림</text></svg></diagram-frame>' +
    '<figcaption>배포 흐름</figcaption><ul class="diagram-words"><li>계획 → 코드</li><li>개발</li></ul></figure><pre><code>class Pod</code></pre>';
  expect(textOfHtml(html).split(/\n+/).filter(Boolean)).toEqual(['앞 pod는 R&D', '배포 흐름', '계획 → 코드', '개발']);
});

test('addresses are no text, what stands behind them is', () => {
  const html = '<p><a href="https://a.example">https://a.example/pod</a>을 보고 HTTPS는 <code>http://b:80</code></p>';
  expect(textOfHtml(html).match(/[\p{L}]+/gu)).toEqual(['을', '보고', 'HTTPS는']);
});

test('what stands in fences is no text, within quotations and behind lines that part a note too', () => {
  const source =
    '---\ntitle: 제목\n---\n앞\n\n---\n\n사이\n\n```mermaid\n---\ntitle: 그림\n---\nflowchart LR\n  class A ops\n```\n\n> - ```sh\n>   class B\n>   ```\n\n뒤';
  expect(textOfSource(source).match(/[\p{L}]+/gu)).toEqual(['앞', '사이', '뒤']);
});
