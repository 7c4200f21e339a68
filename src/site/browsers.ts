import { Features, type Targets } from 'lightningcss';

/**
 * The oldest browsers that the site's styles are written for: the first with cascade layers, which all of Starlight's styles
 * stand in. Samsung Internet 18 is Chromium 99.
 */
const OLDEST = { chrome: [99, 0], edge: [99, 0], firefox: [97, 0], ios: [15, 4], safari: [15, 4] } as const;

/** The same for Vite: `safari15.4`. */
export const viteTargets: string[] = Object.entries(OLDEST).map(([name, [major, minor]]) => `${name}${major}.${minor}`);

/** A version as Lightning CSS has it: a byte for each of its parts. */
const targets: Targets = Object.fromEntries(
  Object.entries(OLDEST).map(([name, [major, minor]]) => [
    name === 'ios' ? 'ios_saf' : name,
    (major << 16) | (minor << 8),
  ]),
);

/** The same for Lightning CSS; what it adds to `color-scheme` is of use with `light-dark()` alone. */
export const forBrowsers = { targets, exclude: Features.LightDark };
