/**
 * Imports a Notion export: reads it (`read/`), splits it into notes (`split/`), repairs their Markdown (`repair/`), assigns
 * paths and ids (`naming/`), resolves links and files (`files/`), and merges the result into the site (`merge/`), the only
 * step that writes anything.
 */
import { AuthorError } from '../site/author-error.ts';
import { LOST_PICTURE } from '../site/lost-picture.ts';
import type { PartChoice } from '../site/part-choice.ts';
import { inOrder } from '../site/problem.ts';
import { openLibrary } from './files/library.ts';
import { readManifest } from './merge/manifest.ts';
import { followMoves } from './merge/moved-notes.ts';
import { type FileDecision, reconcile } from './merge/reconcile.ts';
import { openStage, type Stage, stageFiles } from './merge/stage.ts';
import { type Site, UnknownParts } from './naming/placement.ts';
import { planImport } from './plan.ts';
import { openExport } from './read/open-export.ts';
import { readMaterial } from './split/drafts.ts';
import { rejectOversized } from './split/size-limits.ts';
import { withLineFeeds } from './text.ts';

export interface ImportOptions {
  /** Path of the zip, folder or page. */
  path: string;
  /** Path of the project, with a trailing slash. */
  root: string;
  site: Omit<Site, 'imported'>;
  choices: readonly PartChoice[];
  isDryRun: boolean;
  /** Prompts for the folders of parts that cannot be determined, of notes with these titles. */
  ask: (titles: string[], notes: string[]) => Promise<PartChoice[]>;
  /** Runs the checks of the site on a copy of the project in this folder. */
  check: (root: string) => Promise<FileDecision[]>;
  progress: (what: string, done: number, all: number) => void;
}

export interface ImportReport {
  name: string;
  /** One line per action. */
  done: string[];
  dropped: string[];
  decisions: FileDecision[];
  counted: { pages: number; changed: number; files: number };
}

/** @throws AuthorError if the import is not possible, with the reason; nothing is written then */
export async function importExport(options: ImportOptions): Promise<ImportReport> {
  const { path, root, site, progress } = options;
  const source = await openExport(path);
  let stage: Stage | undefined;
  try {
    const library = openLibrary(source.files);
    const material = await readMaterial(library, (done, all) => progress('읽는 중', done, all));
    rejectOversized(material.pages);
    const manifest = readManifest(root);
    const pages = new Map([...site.pages].map(([path, text]) => [path, withLineFeeds(text)]));
    const moves = followMoves(manifest, pages);
    const siteState: Site = { ...site, pages, imported: new Map(Object.entries(manifest.pages)) };
    let plan = planImport(material, library, siteState, options.choices);
    if (plan instanceof UnknownParts)
      plan = planImport(material, library, siteState, [
        ...options.choices,
        ...(await options.ask(plan.titles, plan.notes)),
      ]);
    if (plan instanceof UnknownParts)
      throw new AuthorError(`파트를 알 수 없는 페이지가 있습니다: ${plan.titles.join(', ')}`);

    stage = await openStage(root);
    const files = await stageFiles(plan.files, library, root, stage, manifest);
    const outcome = reconcile(plan, root, manifest, site.parts, moves);
    for (const [file, text] of outcome.texts) await stage.write(file, text);
    progress('살피는 중', 0, 1);
    const found = outcome.changed.size || files.done.length ? await options.check(stage.root) : [];
    // Lost pictures are among the decisions already, with the reason.
    const problems = found.filter(({ file, message }) => outcome.texts.has(file) && !message.includes(LOST_PICTURE));
    if (!options.isDryRun) await stage.commit();
    return {
      name: source.name,
      done: [...outcome.done, ...files.done].sort(),
      dropped: plan.dropped,
      decisions: inOrder([
        ...outcome.decisions,
        ...problems,
        ...files.skipped.map((file) => ({ file, line: 1, message: '가져온 뒤에 고친 파일이라 그대로 두었습니다.' })),
      ]),
      counted: { pages: plan.pages.length, changed: outcome.changed.size, files: files.done.length },
    };
  } finally {
    await stage?.remove();
    await source.close();
  }
}
