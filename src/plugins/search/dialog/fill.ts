import { particleFor } from '../hangul/last-sound.ts';

/** Replaces `{name}` with a value, and `{name|이/가}` with the particle that fits the value. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_, name: string, particle?: string) => {
    const value = String(values[name]);
    return particle ? particleFor(value, particle) : value;
  });
