import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { Sheet } from './parts';

/** A page before it is drawn and numbered. */
export interface Draft {
  sheet: Sheet;
  kind: PageKind | null;
  or?: PageKind;
  controls: Partial<Record<ControlKind, string>>;
  forbidden: string[];
  /** An address that is known or plausible for it: host and path. */
  known: string;
  site: 'cloud' | 'account';
}
