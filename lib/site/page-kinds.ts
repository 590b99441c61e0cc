// Apart from the controls, which popup and side panel have no use for.

/** What a Xiaomi page is for. */
export const PAGE_KINDS = [
  'cloud-home',
  'cloud-settings',
  'my-devices',
  'device',
  'find-device',
  'unlock-request',
  'security',
  'privacy',
  'delete-account',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
