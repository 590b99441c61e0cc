/** What the cloud's pages say, in one language. */
export interface CloudWords {
  brand: string;
  home: string;
  hello: string;
  used: string;
  /** Gallery, contacts, notes, recordings. */
  services: readonly [string, string, string, string];
  find: string;
  settings: string;
  account: string;
  signOut: string;
  help: string;
  devices: string;
  count: string;
  online: string;
  offline: string;
  more: string;
  /** Names that owners gave. */
  own: readonly [string, string];
  about: string;
  model: string;
  version: string;
  synced: string;
  remove: string;
  removeAsk: string;
  cancel: string;
  back: string;
  turnOff: string;
  turnOffHint: string;
  /** Sync, notices by mail, language, storage plan. */
  prefs: readonly [string, string, string, string];
  prefsLead: string;
  findLead: string;
  ring: string;
  lost: string;
  erase: string;
  place: string;
}
