import { isSegment } from './segment.ts';

/**
 * Finds the address that was meant by one that a chat tool or a sentence ended too late, or that was typed with capitals:
 * `day05/monitor/)`, `day05/monitor.`, `day05/monitor/에서`, `Day05/Monitor`.
 *
 * @param address decoded path or id
 * @returns what may have been meant, most likely first: without punctuation at the end, then also without a particle
 */
export function typedAddresses(address: string): string[] {
  const lower = address.toLowerCase();
  const shorter = [lower.replace(/[^\p{L}\p{M}\p{N}_~-]+$/u, ''), lower.replace(/[^\w~-]+$/, '')];
  const isPath = (one: string) => one.split('/').every(isSegment);
  return [...new Set(shorter)].filter((one) => isPath(one) && one !== address.replace(/\/$/, ''));
}
