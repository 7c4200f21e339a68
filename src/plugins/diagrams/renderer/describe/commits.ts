import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Commit = { id: string; message: string; branch: string; type: number; tags?: string[]; parents: string[] };
export type Commits = { commitType: Record<'MERGE' | 'CHERRY_PICK', number>; getCommitsArray(): Commit[] };

/** The ids that Mermaid gives commits. */
const OWN_ID = /^\d+-[0-9a-f]{7}$/;
/** The tag that Mermaid gives a cherry-pick, in English. */
const OWN_TAG = /^cherry-pick:/;

/** @returns what each commit, merge and cherry-pick is, behind its branch: main: dev 병합 v1.0 */
export function commitWords({ commitType, getCommitsArray }: Commits, terms: Terms): string[] {
  const commits = getCommitsArray();
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const idOf = ({ id }: Commit) => (OWN_ID.test(id) ? '' : id);
  const nameOf = (commit: Commit) => plainLabel(commit.message) || idOf(commit);

  // What Mermaid says of merges and of cherry-picks is in English.
  const whatOf = (commit: Commit): string => {
    const other = byId.get(commit.parents[1] ?? '');
    if (commit.type === commitType.MERGE) return [mergeOf(commit, other), idOf(commit)].filter(Boolean).join(' ');
    if (commit.type !== commitType.CHERRY_PICK) return [terms.commit, nameOf(commit)].filter(Boolean).join(' ');
    const isMerge = other?.type === commitType.MERGE;
    const picked = other && (isMerge ? idOf(other) || mergeOf(other) : nameOf(other) || other.branch);
    return terms.cherryPick.replace('{commit}', () => picked ?? '');
  };
  const mergeOf = ({ message, branch }: Commit, other?: Commit) => {
    // A branch without commits of its own is named nowhere else.
    const named = message.slice('merged branch '.length, -` into ${branch}`.length);
    const merged = message === `merged branch ${named} into ${branch}` ? named : other?.branch;
    return terms.merge.replace('{branch}', () => merged ?? '');
  };
  return commits.map((commit) => {
    const tags = (commit.tags ?? []).filter((tag) => commit.type !== commitType.CHERRY_PICK || !OWN_TAG.test(tag));
    return `${commit.branch}: ${[whatOf(commit), tags.map(plainLabel).join(', ')].filter(Boolean).join(' ')}`;
  });
}
