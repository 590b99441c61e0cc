/** What the account's pages say, in one language. */
export interface AccountWords {
  brand: string;
  security: string;
  securityLead: string;
  /** Personal details, linked accounts, help. */
  menu: readonly [string, string, string];
  privacy: string;
  signOut: string;
  password: string;
  passwordHint: string;
  /** Short labels of the buttons at the end of a line: change, add. */
  change: string;
  phone: string;
  email: string;
  privacyLead: string;
  policy: string;
  manage: string;
  manageHint: string;
  download: string;
  withdraw: string;
  withdrawHint: string;
  del: string;
  delHint: string;
  delTitle: string;
  delLead: string;
  losses: readonly [string, string, string];
  consent: string;
  ack: string;
  confirm: string;
  cancel: string;
  refuseLead: string;
  refusals: readonly [string, string, string];
  /** A link to an article: how to do it. */
  how: string;
}
