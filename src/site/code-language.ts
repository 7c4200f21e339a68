/** Languages of code blocks: their names here, which Starlight's code blocks highlight, and other common names. */
import { bundledLanguages } from 'shiki/langs';

/** Languages that are highlighted, languages without highlighting, and languages of other plugins. */
const LANGUAGES = new Set([...Object.keys(bundledLanguages), 'ansi', 'math', 'plain', 'plaintext', 'text', 'txt']);

const OTHER_NAMES: Record<string, string> = {
  ansible: 'yaml',
  ascii: 'text',
  bashrc: 'sh',
  caddyfile: 'text',
  cfg: 'ini',
  cisco: 'text',
  cli: 'sh',
  cmdline: 'sh',
  command: 'sh',
  compose: 'yaml',
  conf: 'ini',
  config: 'ini',
  cron: 'text',
  crontab: 'text',
  curl: 'sh',
  'docker-compose': 'yaml',
  env: 'dotenv',
  fstab: 'text',
  gemfile: 'ruby',
  gitignore: 'text',
  golang: 'go',
  gradle: 'groovy',
  haproxy: 'text',
  helm: 'yaml',
  hosts: 'text',
  inventory: 'ini',
  iptables: 'text',
  j2: 'jinja',
  jenkinsfile: 'groovy',
  jinja2: 'jinja',
  jsp: 'html',
  k8s: 'yaml',
  kubernetes: 'yaml',
  logql: 'text',
  mariadb: 'sql',
  mongo: 'js',
  mongodb: 'js',
  mongosh: 'js',
  mysql: 'sql',
  node: 'js',
  nodejs: 'js',
  none: 'text',
  oracle: 'sql',
  output: 'text',
  pgsql: 'sql',
  playbook: 'yaml',
  postgres: 'sql',
  postgresql: 'sql',
  promql: 'text',
  pseudo: 'text',
  pseudocode: 'text',
  psql: 'sql',
  rakefile: 'ruby',
  redis: 'text',
  result: 'text',
  service: 'systemd',
  sqlite: 'sql',
  starlark: 'python',
  stdout: 'text',
  sudoers: 'text',
  svg: 'xml',
  terminal: 'sh',
  tree: 'text',
  vagrant: 'ruby',
  vagrantfile: 'ruby',
  zshrc: 'sh',
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
