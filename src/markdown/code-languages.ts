import { defineMdastPlugin } from 'satteri';
import { codeLanguage } from '../site/code-language.ts';

/** Names the language of a code block as highlighting and other plugins know it: `SQL` becomes `sql`, `golang` `go`. */
export const codeLanguages = defineMdastPlugin({
  name: 'code-languages',
  code(node, ctx) {
    const language = node.lang && codeLanguage(node.lang);
    if (language && language !== node.lang) ctx.setProperty(node, 'lang', language);
  },
});
