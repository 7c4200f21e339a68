/** @returns an address without percent-encoding; undefined if its encoding is invalid */
export function decodeAddress(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
