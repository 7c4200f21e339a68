import { isSegment } from '../../../site/segment.ts';

/**
 * @param hash of an address, as `location` has it: `#plan`
 * @returns the id that it names, decoded; nothing where it cannot be one of a section
 */
export function idIn(hash: string): string | undefined {
  try {
    const id = decodeURIComponent(hash.slice(1));
    return isSegment(id) ? id : undefined;
  } catch {
    // `#%` is no encoded text.
    return undefined;
  }
}
