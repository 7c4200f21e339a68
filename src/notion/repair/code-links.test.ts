import { expect, test } from 'vitest';
import { codeLinks } from './code-links.ts';

test.each([
  ['in a code span', '`curl [https://a.io/x](https://a.io/x/)`', '`curl https://a.io/x`'],
  ['without a scheme', '- `[lab.example.io/tier=web](http://lab.example.io/tier=web)`', '- `lab.example.io/tier=web`'],
  [
    'in a block',
    "```sh\nwget '[https://a.io](https://a.io/)' -O [b.sh](http://b.sh)\n```",
    "```sh\nwget 'https://a.io' -O b.sh\n```",
  ],
])('the link of an address %s is removed', (_name, before, after) => expect(codeLinks(before)).toBe(after));

test.each(['`[문서](https://a.io)`', '```markdown\n[a.io](https://a.io)\n```', '[a.io](https://a.io)'])(
  'other links stay: %s',
  (text) => expect(codeLinks(text)).toBe(text),
);
