/** Languages of code blocks: their names here, which Starlight's code blocks highlight, and other common names. */
import { bundledLanguages } from 'shiki/langs';

/** Languages that are highlighted, languages without highlighting, and languages of other plugins. */
const LANGUAGES = new Set([...Object.keys(bundledLanguages), 'ansi', 'math', 'plain', 'plaintext', 'text', 'txt']);

const OTHER_NAMES: Record<string, string> = {
  conf: 'ini',
  curl: 'sh',
  env: 'dotenv',
  gitignore: 'text',
  gradle: 'groovy',
  golang: 'go',
  hosts: 'text',
  jenkinsfile: 'groovy',
  jsp: 'html',
  mysql: 'sql',
  node: 'js',
  none: 'text',
  nodejs: 'js',
  output: 'text',
  postgres: 'sql',
  promql: 'text',
  redis: 'text',
  service: 'systemd',
  terminal: 'sh',
};

/**
 * @param name name of a language as an author writes it: `SQL`, `golang`, `shell-session`
 * @returns its name here: `sql`, `go`, `shellsession`; `undefined` if there is no such language
 */
export function codeLanguage(name: string): string | undefined {
  const lower = name.toLowerCase();
  const names = [name, lower, Object.hasOwn(OTHER_NAMES, lower) && OTHER_NAMES[lower], lower.replace(/[-_]/g, '')];
  return names.find((one): one is string => typeof one === 'string' && LANGUAGES.has(one));
}
