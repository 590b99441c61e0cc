import { createContext } from 'preact';
import type { SourceId } from '../../lib/journeys/sources';

/** Where a source can be read. Pages of ours give it; the script on Xiaomi's pages does not carry the addresses. */
export const Addresses = createContext<(id: SourceId) => readonly string[]>(() => []);
