/** Sections of the desk, in order. Words: `desk.<section>`; the address is `desk.html#<section>`. */
export const DESK_SECTIONS = [
  'questions',
  'plan',
  'devices',
  'phone-card',
  'waiting',
  'letter',
  'hand-over',
  'new-account',
  'detours',
  'lessons',
  'page-report',
  'copy',
] as const;
export type DeskSection = (typeof DESK_SECTIONS)[number];

/** The section that an address asks for; the plan where it asks for none. */
export function sectionOf(hash: string): DeskSection {
  const name = hash.replace(/^#/, '');
  return DESK_SECTIONS.find((section) => section === name) ?? 'plan';
}
