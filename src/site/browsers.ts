import { Features, type Targets } from 'lightningcss';

/**
 * The oldest browsers supported by the site's styles: the first with cascade layers, which Starlight uses for all of its
 * styles. Samsung Internet 18 is based on Chromium 99.
 */
const OLDEST = { chrome: [99, 0], edge: [99, 0], firefox: [97, 0], ios: [15, 4], safari: [15, 4] } as const;

/** Targets for Vite: `safari15.4`. */
export const viteTargets: string[] = Object.entries(OLDEST).map(([name, [major, minor]]) => `${name}${major}.${minor}`);

/** Versions in the format of Lightning CSS: one byte for each component. */
const targets: Targets = Object.fromEntries(
  Object.entries(OLDEST).map(([name, [major, minor]]) => [
    name === 'ios' ? 'ios_saf' : name,
    (major << 16) | (minor << 8),
  ]),
);

/** Options for Lightning CSS; its additions to `color-scheme` are only needed for `light-dark()`, which is not used. */
export const forBrowsers = { targets, exclude: Features.LightDark };
