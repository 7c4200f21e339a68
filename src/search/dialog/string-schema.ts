import { z } from 'astro/zod';
import { STRING_KEYS } from './strings.ts';

/** Schema of the sentences that Starlight does not know. */
export const searchStrings = z.object(Object.fromEntries(STRING_KEYS.map((key) => [`search.${key}`, z.string()])));
