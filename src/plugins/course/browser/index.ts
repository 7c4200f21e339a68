/** Stores in this browser which notes were read to the end, and marks them in the list of all notes. */
import * as strings from 'virtual:strings/course';
import { slugOf } from '../../../site/notes.ts';
import { addReadNote, readNotes } from './read-notes.ts';

function trackReading() {
  const slug = slugOf(location.pathname.replace(/\/$/, ''));
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    addReadNote(slug);
    observer.disconnect();
  });
  observer.observe(document.querySelector('.pagination-links')!);
}

function showReadNotes(parts: NodeListOf<Element>) {
  const read = readNotes();
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

if (document.querySelector('.course-place')) trackReading();
else showReadNotes(document.querySelectorAll('[data-days]'));
