/** The notes that were read to the end, by the slugs of their permanent addresses. Stored only in this browser. */
const KEY = 'read-notes';

/** @returns the notes that were read; empty without storage */
export function readNotes(): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((slug) => typeof slug === 'string') : []);
  } catch {
    return new Set();
  }
}

export function addReadNote(slug: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...readNotes().add(slug)]));
  } catch {
    // Without storage no note is marked as read.
  }
}
