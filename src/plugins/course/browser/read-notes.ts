/** Which notes were read to their end. They are known by what their permanent addresses begin with, and to this browser alone. */
const KEY = 'read-notes';

/** @returns those that were read; none where the browser keeps nothing */
export function readNotes(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : []);
  } catch {
    return new Set();
  }
}

export function addReadNote(slug: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...readNotes().add(slug)]));
  } catch {
    // Nothing is kept, and nothing is shown as read.
  }
}
