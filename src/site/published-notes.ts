import { type CollectionEntry, getCollection } from 'astro:content';
import { partOf, parts } from './parts.ts';

const order = [...parts.keys()];
const rankOf = (id: string) => order.indexOf(partOf(id)!);
let notes: Promise<CollectionEntry<'docs'>[]> | undefined;

async function listNotes() {
  const isShown = ({ id, data }: CollectionEntry<'docs'>) => rankOf(id) >= 0 && (import.meta.env.DEV || !data.draft);
  const all = await getCollection('docs', isShown);
  return all.sort((a, b) => rankOf(a.id) - rankOf(b.id) || a.id.localeCompare(b.id));
}

/** @returns all notes visible to readers, by part and day; queried once in a build, during which nothing changes */
export function publishedNotes() {
  return import.meta.env.DEV ? listNotes() : (notes ??= listNotes());
}
