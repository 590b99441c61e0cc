/** The texts of one language. Written for this set; nothing here is taken from the product. */
export interface Words {
  cloud: string;
  account: string;
  user: string;
  /** Masked, as the sites show them. */
  phone: string;
  mail: string;
  home: string;
  settings: string;
  signOut: string;
  help: string;
  feedback: string;
  terms: string;
  policy: string;
  cookieBar: string;
  accept: string;
  /** Gallery, contacts, notes, recordings, messages, drive, recently deleted. */
  services: [string, string, string, string, string, string, string];
  findDevice: string;
  storage: string;
  used: string;
  upgrade: string;
  pitch: string;
  signIn: string;
  myDevices: string;
  devicesIntro: string;
  /** Language, its value, notifications, automatic sync. */
  options: [string, string, string, string];
  online: string;
  current: string;
  seen: [string, string, string];
  more: string;
  details: string;
  remove: string;
  removeDevice: string;
  unlink: string;
  /** `%` is the name of the device. */
  removeAsk: string;
  removeText: string;
  /** Model, IMEI, serial number, system, last sync. */
  facts: [string, string, string, string, string];
  on: string;
  back: string;
  cancel: string;
  turnOff: string;
  turnOffText: string;
  keepOn: string;
  backups: string;
  sound: string;
  lost: string;
  erase: string;
  place: string;
  unlock: string;
  unlockText: string;
  proof: string;
  submit: string;
  next: string;
  security: string;
  password: string;
  changed: string;
  changePassword: string;
  recoveryPhone: string;
  recoveryEmail: string;
  change: string;
  methods: string;
  thirdParty: string;
  twoStep: string;
  activity: string;
  personal: string;
  privacy: string;
  manage: string;
  manageHint: string;
  download: string;
  downloadHint: string;
  withdraw: string;
  withdrawHint: string;
  del: string;
  delHint: string;
  delLead: string;
  losses: [string, string, string, string];
  aware: string;
  consent: string;
  confirm: string;
  start: string;
  keep: string;
  delSteps: [string, string, string, string];
  refusalTitle: string;
  refusals: [string, string, string];
  /** Sentences around the controls: on security, on privacy, on the cloud, on its programme for Windows, on removal. */
  notes: [string, string, string, string, string];
  /** What owners call their things: a phone, a tablet, an old phone. */
  names: [string, string, string];
}
