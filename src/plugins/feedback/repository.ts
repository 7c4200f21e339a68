import hostedGitInfo from 'hosted-git-info';
import manifest from '../../../package.json' with { type: 'json' };

/** Where a project's files are edited and its problems reported. */
export interface Repository {
  /** @param file from the project's root */
  edit: (file: string) => string;
  /** @param title of the page that is reported */
  report: (title: string) => string;
}

/** What its types do not know yet. */
type Host = { edit: (file: string) => string; bugs: () => string };

/**
 * @param field `repository` of a `package.json` (npm Docs, package.json)
 * @returns nothing where there is none, or it is on a host that is not known
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
