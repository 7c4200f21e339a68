import { describe, expect, test } from 'vitest';
import { otherRenderer, renderer } from '../testing.ts';

describe('a hostile source cannot', () => {
  test.each([
    ['put a script into a label', 'flowchart TB\n  a["<script>alert(1)</script>가"]'],
    ['put a handler into a label', 'flowchart TB\n  a["<img src=x onerror=alert(1)>가"]'],
    ['put a handler into a label of a sequence diagram', 'sequenceDiagram\n  a->>b: <img src=x onerror=alert(1)>가'],
    ['set its own style', 'flowchart TB\n  a[가]\n  style a fill:red,stroke:#f00\n  classDef b fill:#f9f\n  class a b'],
    [
      'add links to a sequence diagram',
      'sequenceDiagram\n  participant a as 가\n  link a: x @ javascript:alert(1)\n  a->>a: 나',
    ],
  ])('%s', async (_, source) => {
    const { body } = await renderer.draw(source);
    expect(body).toContain('가');
    expect(body).not.toMatch(/<(script|img|b|foreignObject|style|image|a|use)\b/i);
    expect(body).not.toMatch(/<[^>]*\b(on\w+|href|style)=/i);
    expect(body).not.toMatch(/example\.com|#f|evil|red/);
  });

  test.each([
    `%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%`,
    `%%{init: {"secure": [], "fontFamily": "evil", "themeCSS": "* { fill: red }", "look": "handDrawn"}}%%`,
    `%%{init: {"theme": "dark", "themeVariables": {"primaryColor": "#f00"}, "dompurifyConfig": {"ADD_TAGS": ["b"]}}}%%`,
    '---\nconfig:\n  securityLevel: loose\n  __proto__: {polluted: true}\n---',
  ])('weaken the security settings or affect the next diagram with %s', async (settings) => {
    const handler = `flowchart TB\n  a["<b onclick='alert(1)'>가</b>"]`;
    const { body } = await otherRenderer.draw(`${settings}\n${handler}`);
    expect(body).toBe((await renderer.draw(handler)).body);
    expect(body).not.toMatch(/<[^>]*\b(on\w+|href|style)=/i);
    // A different diagram after each, because the renderer draws each source only once.
    const next = `flowchart TB\n  a[가] --> b[나]\n%% ${JSON.stringify(settings)}`;
    expect(await otherRenderer.draw(next)).toEqual(await renderer.draw(next));
  });
});
