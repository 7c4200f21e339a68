import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { codeLanguages } from './code-languages.ts';

test.each([
  ['SQL', 'sql'],
  ['Java', 'java'],
  ['golang', 'go'],
  ['Jenkinsfile', 'groovy'],
  ['shell-session', 'shellsession'],
  ['Mermaid', 'mermaid'],
  ['c++', 'c++'],
  ['constructor', 'constructor'],
])('code in %s is highlighted as %s', (name, language) => {
  const { html } = markdownToHtml(`\`\`\`${name}\na\n\`\`\`\n`, { mdastPlugins: [codeLanguages] });
  expect(html).toContain(`class="language-${language}"`);
});
