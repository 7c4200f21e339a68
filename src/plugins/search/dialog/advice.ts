import * as strings from 'virtual:strings/search';
import type { Fault } from '../query/faults.ts';

/**
 * @param hasScript true if the scripts of the search have loaded; a browser tries to load them only once per page
 * @returns the message for a fault, and the action that may help
 */
export function adviceOn(fault: Fault, hasScript: boolean): { sentence: string; helps?: 'retry' | 'reload' } {
  switch (fault) {
    case 'offline':
      return hasScript ? { sentence: strings.offline, helps: 'retry' } : { sentence: strings.failed, helps: 'reload' };
    case 'missing':
      return { sentence: strings.missing, helps: 'reload' };
    case 'replaced':
      return { sentence: strings.outdated, helps: 'reload' };
    case 'unsupported':
      return { sentence: strings.unsupported };
    case 'broken':
      return { sentence: strings.broken };
  }
}
