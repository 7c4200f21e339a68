import { slugOf } from '../../../site/notes.ts';
import { addReadNote } from './read-notes.ts';

const end = document.querySelector('.pagination-links');
const slug = slugOf(location.pathname.replace(/\/$/, ''));
const observer = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  addReadNote(slug);
  observer.disconnect();
});
if (end) observer.observe(end);
