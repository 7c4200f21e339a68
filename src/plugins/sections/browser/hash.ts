import { isSegment } from '../../../site/segment.ts';

/**
 * @param hash of an address, as `location` has it: `#plan`, and `#plan:~:text=…` in a browser without text fragments
 * @returns the id that it names, decoded; nothing where it cannot be one of a section
 */
export function idIn(hash: string): string | undefined {
  try {
    const id = decodeURIComponent(hash.slice(1).split(/:~:|%3A~%3A/i, 1)[0]!);
    return isSegment(id) ? id : undefined;
  } catch {
    // `#%` is no encoded text.
    return undefined;
  }
}
