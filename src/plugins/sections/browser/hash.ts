import { isSegment } from '../../../site/segment.ts';

/**
 * @param hash hash of `location`: `#plan`, or `#plan:~:text=…` in a browser without text fragments
 * @returns the decoded id; undefined if it cannot be the id of a section
 */
export function idIn(hash: string): string | undefined {
  try {
    const id = decodeURIComponent(hash.slice(1).split(/:~:|%3A~%3A/i, 1)[0]!);
    return isSegment(id) ? id : undefined;
  } catch {
    // The hash is not valid percent-encoding, such as `#%`.
    return undefined;
  }
}
