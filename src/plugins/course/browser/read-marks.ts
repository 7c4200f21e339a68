import * as strings from 'virtual:strings/course';

/** Marks the notes that were read in the lists of parts, and shows their number in each part. */
export function markRead(parts: NodeListOf<Element>, read: ReadonlySet<string>): void {
  for (const part of parts) {
    const notes = [...part.querySelectorAll<HTMLElement>('[data-note]')].filter(({ dataset }) =>
      read.has(dataset.note!),
    );
    for (const note of notes) {
      const mark = document.createElement('span');
      mark.className = 'read-mark';
      mark.textContent = strings.read;
      note.append(mark);
    }
    const days = strings.readDays.replace('{count}', String(notes.length));
    if (notes.length) part.querySelector('[data-count]')!.append(` · ${days}`);
  }
}
