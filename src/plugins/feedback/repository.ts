import hostedGitInfo from 'hosted-git-info';
import manifest from '../../../package.json' with { type: 'json' };

/** Addresses for editing a project's files and reporting problems. */
interface Repository {
  /** @param file path relative to the project's root */
  edit: (file: string) => string;
  /** @param title title of the reported page */
  report: (title: string) => string;
}

/** Methods that are missing in the types of hosted-git-info. */
type Host = { edit: (file: string) => string; bugs: () => string };

/**
 * @param field `repository` of a `package.json` (npm Docs, package.json)
 * @returns undefined if there is none, or if its host is unknown
 */
export function readRepository(field: unknown): Repository | undefined {
  const { url, directory = '' } = (typeof field === 'string' ? { url: field } : (field ?? {})) as Record<
    string,
    string
  >;
  const host = url === undefined ? undefined : (hostedGitInfo.fromUrl(url) as unknown as Host | undefined);
  return (
    host && {
      edit: (file) => encodeURI(host.edit(`${directory && `${directory.replace(/\/$/, '')}/`}${file}`)),
      report: (title) => `${host.bugs()}/new?title=${encodeURIComponent(title)}`,
    }
  );
}

export const repository = readRepository((manifest as { repository?: unknown }).repository);
