import { expect, test } from 'vitest';
import { literalMarkers } from './literal-markers.ts';

test.each([
  ['2026. 1. 9. 회의', '2026\\. 1. 9. 회의'],
  ['> 1998) 처음', '> 1998\\) 처음'],
  ['    - 2026. 1. 9. 회의', '    - 2026\\. 1. 9. 회의'],
  ['- [ ] 1. 9. 까지', '- [ ] 1\\. 9. 까지'],
  ['3. 26. 1. 9. 회의', '3. 26\\. 1. 9. 회의'],
  ['- + 생성\n- - 삭제\n    1. * 글\n- >= 1', '- \\+ 생성\n- \\- 삭제\n    1. \\* 글\n- \\>= 1'],
])('escapes the date or sign in %j', (before, after) => {
  expect(literalMarkers(before)).toBe(after);
  expect(literalMarkers(after)).toBe(after);
});

test.each([
  '1. 가\n2. 2배\n10) 나',
  '- 1. 가',
  '- -/+ 가',
  '- **가**',
  '2026년 1월',
  '2026.1.9.',
  '```text\n2026. 1. 9.\n```',
])('leaves %j', (text) => expect(literalMarkers(text)).toBe(text));
