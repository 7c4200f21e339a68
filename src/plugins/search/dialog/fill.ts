import { particleFor } from '../hangul/last-sound.ts';

/** Puts values in the place of `{name}`, and the particle that fits a value in the place of `{name|이/가}`. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_, name: string, particle?: string) => {
    const value = String(values[name]);
    return particle ? particleFor(value, particle) : value;
  });
