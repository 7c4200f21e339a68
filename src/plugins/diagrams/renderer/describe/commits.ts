import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

type Commit = { id: string; message: string; branch: string; type: number; tags?: string[]; parents: string[] };
type Commits = { commitType: Record<'MERGE' | 'CHERRY_PICK', number>; getCommitsArray(): Commit[] };

/** Matches the ids that Mermaid generates for commits. */
const GENERATED_ID = /^\d+-[0-9a-f]{7}$/;
/** Matches the tag that Mermaid generates for a cherry-pick, in English. */
const GENERATED_TAG = /^cherry-pick:/;

/** @returns an entry for each commit, merge and cherry-pick, after its branch, and where that begins: main → dev: 커밋 */
export function describeCommits({ commitType, getCommitsArray }: Commits, terms: Terms): string[] {
  const commits = getCommitsArray();
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const idOf = ({ id }: Commit) => (GENERATED_ID.test(id) ? '' : plainLabel(id));
  const nameOf = (commit: Commit) => plainLabel(commit.message) || idOf(commit);

  // Mermaid's messages for merges and cherry-picks are in English.
  const actionOf = (commit: Commit): string => {
    const other = byId.get(commit.parents[1] ?? '');
    if (commit.type === commitType.MERGE) return joinParts(' ', mergeOf(commit, other), idOf(commit));
    if (commit.type !== commitType.CHERRY_PICK) return joinParts(' ', terms.commit, nameOf(commit));
    const isMerge = other?.type === commitType.MERGE;
    const picked = other && (isMerge ? idOf(other) || mergeOf(other) : nameOf(other) || other.branch);
    return terms.cherryPick.replace('{commit}', () => picked ?? '');
  };
  const mergeOf = ({ message, branch }: Commit, other?: Commit) => {
    // The name of a branch without commits is only in the message.
    const named = message.slice('merged branch '.length, -` into ${branch}`.length);
    const merged = message === `merged branch ${named} into ${branch}` ? named : other?.branch;
    return terms.merge.replace('{branch}', () => merged ?? '');
  };
  return commits.map((commit) => {
    const tags = (commit.tags ?? []).filter(
      (tag) => commit.type !== commitType.CHERRY_PICK || !GENERATED_TAG.test(tag),
    );
    const origin = byId.get(commit.parents[0] ?? '')?.branch ?? commit.branch;
    const branch = origin === commit.branch ? origin : `${origin} → ${commit.branch}`;
    return `${branch}: ${joinParts(' ', actionOf(commit), tags.map(plainLabel).join(', '))}`;
  });
}
