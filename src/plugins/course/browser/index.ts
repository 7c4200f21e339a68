/** Stores in this browser which notes were read to the end, and marks them in the list of all notes. */
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

function showReadNotes() {
  const parts = document.querySelectorAll('[data-days]');
  const read = readNotes();
  if (parts.length && read.size) void import('./read-marks.ts').then(({ markRead }) => markRead(parts, read));
}

if (document.querySelector('.course-place')) trackReading();
else showReadNotes();
