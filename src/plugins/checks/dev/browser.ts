/** Shows the problems of a page at its top, in the development server. */
import { normalizeBase } from '../../../site/base.ts';
import type { FileProblem } from '../../../site/problem.ts';
import { type PageProblems, CHANGED, ENDPOINT } from './protocol.ts';

const base = normalizeBase(import.meta.env.BASE_URL);
const ID = 'problems-in-page';

const STYLE = `
  #${ID} { position: relative; z-index: 1000; margin: 1rem; padding: 1rem; border: 2px solid #d33; border-radius: 0.5rem;
    background: #fff5f5; color: #222; font-size: 0.9rem; line-height: 1.6; }
  #${ID} h2 { margin: 0 0 0.5rem; color: #b00; font-size: 1.1rem; }
  #${ID} ul { margin: 0; padding-inline-start: 1.2rem; }
  #${ID} li { margin: 0.4rem 0; white-space: pre-wrap; }
  #${ID} code { color: inherit; }
`;

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

function listOf(problems: FileProblem[]): HTMLElement {
  const list = element('ul');
  for (const { file, line, cause, fix } of problems) {
    const item = element('li');
    item.append(element('code', `${file}:${line}`), `\n${cause}\n→ ${fix}`);
    list.append(item);
  }
  return list;
}

function show({ problems, others }: PageProblems): void {
  document.getElementById(ID)?.remove();
  if (problems.length + others.length === 0) return;
  const box = element('section');
  box.id = ID;
  box.setAttribute('role', 'alert');
  box.append(element('style', STYLE));
  if (problems.length)
    box.append(element('h2', `이 페이지에 고칠 곳이 ${problems.length}군데 있습니다`), listOf(problems));
  if (others.length) {
    const rest = element('details');
    rest.append(element('summary', `다른 파일에 고칠 곳이 ${others.length}군데 있습니다`), listOf(others));
    box.append(rest);
  }
  (document.querySelector('main') ?? document.body).prepend(box);
}

async function refresh(): Promise<void> {
  const path = decodeURI(location.pathname).slice(base.length);
  const response = await fetch(`${base}${ENDPOINT}?path=${encodeURIComponent(path)}`);
  if (response.ok) show((await response.json()) as PageProblems);
}

void refresh();
import.meta.hot?.on(CHANGED, () => void refresh());
