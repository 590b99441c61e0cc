import { WHEREABOUTS } from '../lib/journeys/source-addresses';
import type { SourceId } from '../lib/journeys/sources';

/** Public addresses of a source; none where it has none. */
export function addressesOf(id: SourceId): readonly string[] {
  const where = WHEREABOUTS[id];
  return 'none' in where ? [] : where;
}
