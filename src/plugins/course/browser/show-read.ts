/** On the list of all notes: which of them were read. */
import * as strings from 'virtual:strings/course';
import { readNotes } from './read-notes.ts';

const read = readNotes();
for (const part of document.querySelectorAll('[data-days]')) {
  const notes = [...part.querySelectorAll<HTMLElement>('[data-note]')].filter((note) => read.has(note.dataset.note!));
  for (const note of notes) {
    const mark = document.createElement('span');
    mark.className = 'read-mark';
    mark.textContent = strings.read;
    note.append(mark);
  }
  const count = part.querySelector('[data-count]');
  if (notes.length && count) count.append(` · ${strings.readDays.replace('{count}', String(notes.length))}`);
}
