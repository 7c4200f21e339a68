/**
 * Compares the plan of an import with the current site: what to write, what to keep, and what its author has to decide.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeParts } from '../../site/part-choice.ts';
import type { Decision } from '../compose.ts';
import type { Plan, PlannedPage } from '../plan.ts';
import { dayName } from '../naming/placement.ts';
import { readName, stem } from '../read/names.ts';
import { readDay } from '../split/days.ts';
import { withLineFeeds } from '../text.ts';
import { BASE_FOLDER, MANIFEST, type Manifest, writeManifest } from './manifest.ts';
import { mergePage } from './merge-page.ts';

export interface FileDecision extends Decision {
  /** Path from the project's root. */
  file: string;
}

export interface Outcome {
  /** Texts to be written, by their paths from the project's root; `undefined` if the file is to be removed. */
  texts: Map<string, string | undefined>;
  /** The new or changed pages among them. */
  changed: Set<string>;
  decisions: FileDecision[];
  /** One line per action. */
  done: string[];
}

const DONE = {
  new: '새 노트',
  updated: '노션에서 고친 것을 옮겼습니다',
  merged: '노션에서 고친 것을 사이트에서 고친 것과 합쳤습니다',
  same: '그대로',
  removed: '사이트에서 지운 노트라 다시 만들지 않았습니다',
  conflict: '양쪽에서 같은 곳을 고쳤습니다',
  handmade: '손으로 쓴 노트가 이미 있습니다',
};

/** The day in the title of a page. */
const dayOf = (text: string): number | undefined => readDay(/^title: *["']?(.*)$/m.exec(text)?.[1] ?? '')?.day;

/** Moves decisions to the same lines of another version of the text. */
function relocate(decisions: readonly Decision[], from: string, to: string): Decision[] {
  if (from === to) return [...decisions];
  const [old, now] = [from.split('\n'), to.split('\n')];
  return decisions.flatMap((decision) => {
    const at = now.indexOf(old[decision.line - 1] ?? '');
    return at < 0 ? [] : [{ ...decision, line: at + 1 }];
  });
}

/**
 * @param root path of the project, with a trailing slash
 * @param manifest manifest of the last import; it is updated
 * @param moves paths at the last import of the notes that were moved since then, by their paths now
 */
export function reconcile(
  plan: Plan,
  root: string,
  manifest: Manifest,
  parts: ReadonlyMap<string, string>,
  moves: ReadonlyMap<string, string>,
): Outcome {
  const outcome: Outcome = { texts: new Map(), changed: new Set(), decisions: [], done: [] };
  const read = (file: string) =>
    existsSync(root + file) ? withLineFeeds(readFileSync(root + file, 'utf8')) : undefined;
  for (const page of plan.pages) reconcilePage(page, moves.get(page.path), outcome, read);
  if (plan.parts.size > parts.size) {
    outcome.texts.set('src/content/parts.json', writeParts(plan.parts));
    for (const [folder, name] of plan.parts)
      if (!parts.has(folder)) outcome.done.push(`src/content/parts.json  새 파트 ${folder}: ${name}`);
  }
  for (const { key, path } of plan.pages) manifest.pages[key] = path;
  const text = writeManifest(manifest);
  if (text !== read(MANIFEST)) outcome.texts.set(MANIFEST, text);
  return outcome;
}

function reconcilePage(
  { path, from, text: next, decisions, folded }: PlannedPage,
  former: string | undefined,
  outcome: Outcome,
  read: (file: string) => string | undefined,
): void {
  const { texts, changed, done } = outcome;
  const [md, mdx] = [`src/content/docs/${path}.md`, `src/content/docs/${path}.mdx`];
  const file = read(md) === undefined && read(mdx) !== undefined ? mdx : md;
  const [baseFile, pending, patch] = [`${BASE_FOLDER}${path}.md`, `${BASE_FOLDER}${path}.pending.md`, `${file}.patch`];
  // The author deletes the patch after taking over its changes.
  const isResolved = read(pending) !== undefined && read(patch) === undefined;
  const formerBase = former && `${BASE_FOLDER}${former}.md`;
  const base = isResolved ? read(pending) : (read(baseFile) ?? (formerBase && read(formerBase)));
  const current = read(file);
  const merged = mergePage({ current, base, next }, file);
  const report = (message: string) => outcome.decisions.push({ file, line: 1, message });
  const write = (name: string, text: string | undefined) => read(name) !== text && texts.set(name, text);
  if ('patch' in merged) write(pending, next);
  else write(pending, undefined);
  if (merged.kind === 'removed' || 'patch' in merged) {
    if (isResolved || formerBase) write(baseFile, base);
  } else write(baseFile, next);
  if (formerBase) write(formerBase, undefined);
  if (merged.kind === 'removed' && base !== next)
    report(
      `사이트에서 지운 노트를 노션에서 고쳤습니다. 다시 만들려면 ${baseFile} 를 지우고 가져오세요. 지우지 않고 옮겼으면 옮긴 노트의 머리말에 moved: { pages: [${path}] } 를 적고 가져오세요.`,
    );
  const day = dayOf(next);
  if (base && merged.kind !== 'removed' && day !== dayOf(base) && day && !path.endsWith(`/${dayName(day)}`))
    report(
      `노션에서 Day ${day}로 바뀌었습니다. 주소는 그대로 두었습니다. 주소도 바꾸려면 파일을 ${dayName(day)} 로 옮기고 머리말에 moved: { pages: [${path}] } 를 적으세요.`,
    );
  if (merged.kind !== 'same') done.push(`${file}  ${DONE[merged.kind]} (${readName(stem(from)).title})`);
  if ('text' in merged) {
    texts.set(file, merged.text);
    changed.add(file);
    for (const title of folded) done.push(`${file}  짧은 하위 페이지를 접어 넣었습니다 (${title})`);
    outcome.decisions.push(...relocate(decisions, next, merged.text).map((decision) => ({ ...decision, file })));
  }
  if ('patch' in merged) {
    write(patch, merged.patch);
    report(
      `${DONE[merged.kind]}. 그대로 두고 노션의 것을 ${patch} 에 적었습니다. 옮길 것을 옮기고 그 파일을 지우세요.`,
    );
  }
}
