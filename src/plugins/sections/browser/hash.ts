import { isSegment } from '../../../site/segment.ts';
import { typedAddresses } from '../../../site/typed-address.ts';

/**
 * @param hash hash of `location`: `#plan`, or `#plan:~:text=…` in a browser without text fragments
 * @returns the decoded id, then what may have been meant by it (`plan)`, `Plan`); none if it cannot be the id of a section
 */
export function idsIn(hash: string): string[] {
  try {
    const id = decodeURIComponent(hash.slice(1).split(/:~:|%3A~%3A/i, 1)[0]!);
    return [id, ...typedAddresses(id)].filter(isSegment);
  } catch {
    // The hash is not valid percent-encoding, such as `#%`.
    return [];
  }
}
