/** Maximum number of notes that the entry of a term links to. */
const MAX_NOTES = 8;

/**
 * Limits the list of notes that use a term: on a large site a common term is in most of them.
 *
 * @returns the first notes, and the number of the others; a single other note is listed too
 */
export function firstOf<Note>(notes: Note[]): { first: Note[]; others: number } {
  const first = notes.length > MAX_NOTES + 1 ? notes.slice(0, MAX_NOTES) : notes;
  return { first, others: notes.length - first.length };
}
