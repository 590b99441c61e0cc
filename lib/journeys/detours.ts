/**
 * Ways that articles call alternative or unofficial. Named so that the owner recognises them; never described so that they could be
 * followed. Words: `desk.detour.<id>.what`, `.why-not`, `.breaks`, `.instead`.
 */
import type { Citation } from './types';

export const DETOURS = {
  'hard-reset': { sources: ['A2 L169-173', 'A4 L302', 'A6 L455', 'A7 L553'] },
  'old-firmware': { sources: ['A2 L193-195', 'A4 L312-314', 'A6 L459', 'A7 L593', 'T8', 'T9'] },
  'custom-firmware': { sources: ['A2 L187-189', 'A4 L305', 'A4 L332'] },
  'delete-to-unlock': { sources: ['A2 L183', 'A6 L445', 'A7 L567'] },
  'unlock-service': { sources: ['A8 L670', 'T8'] },
} as const satisfies Record<string, { sources: readonly [Citation, ...Citation[]] }>;

export type DetourId = keyof typeof DETOURS;
export const DETOUR_IDS = Object.keys(DETOURS) as DetourId[];
