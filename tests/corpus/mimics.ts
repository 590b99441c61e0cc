import { FAMILIES } from './families';
import { LANGUAGES } from './labels';
import type { Block, CorpusPage, DeviceRow, Sheet } from './page';
import { draftOf, paint } from './positives';
import { accountFrame } from './sheets-account';
import { cloudFrame, type Draft, deviceNames, locale } from './sheets-cloud';
import { turn } from './tools';

/**
 * Pages that are none of our kinds, laid out by the very same teams that laid out the ones that are: with frame,
 * navigation, rows and buttons alike, so that only what the page is about tells them apart.
 */

type Mimic = (draft: Draft) => Sheet;

function cloud(draft: Draft, name: string, url: string, heading: string, rest: Block[]): Sheet {
  const frame = cloudFrame(draft, `mimic-${name}`);
  return {
    ...frame,
    url,
    title: heading,
    main: [{ is: 'heading', text: heading, level: 1, corpus: 'x-heading' }, ...rest],
    kind: null,
    controls: {},
    forbidden: [...frame.forbidden, 'x-heading', 'x-row', 'x-menu', 'x-delete', 'x-cancel'],
  };
}

function rows(names: readonly string[], status: (at: number) => string, action: string): DeviceRow[] {
  return names.map((name, at) => ({
    name,
    status: status(at),
    corpus: 'x-row',
    action: { text: action, corpus: 'x-delete', danger: true },
  }));
}

/** Backups bear the names of phones; the button deletes a backup. */
const backups: Mimic = (draft) =>
  cloud(draft, 'backups', 'https://us.i.mi.com/#/storage/backup', draft.words.backup, [
    { is: 'text', text: `${draft.words.storage}: 4.1 GB / 5 GB` },
    { is: 'devices', rows: rows(deviceNames(draft, 3), (at) => `${at + 1}.2 GB · 2024-03-1${at}`, draft.words.delete) },
  ]);

/** The button has the word that removes a device elsewhere; here it removes a person. */
const members: Mimic = (draft) =>
  cloud(draft, 'members', 'https://i.mi.com/#/family/members', draft.words.family, [
    {
      is: 'devices',
      rows: rows(
        [draft.words.person, 'Olga', 'Li Wei'],
        (at) => `60123456${at}`,
        // Where Xiaomi's word names the device itself, nobody would write it beside a person.
        ['ru', 'en', 'zh-CN', 'zh-TW'].includes(draft.wording) ? draft.words.delete : draft.labels.removeDevice,
      ),
    },
  ]);

const trash: Mimic = (draft) =>
  cloud(draft, 'trash', `https://i.mi.com/mobile/drive/trash?_locale=${locale(draft.language)}`, draft.words.recycle, [
    { is: 'devices', rows: rows(['passport.pdf', `${draft.words.named}.zip`, 'IMG_2041.jpg'], (at) => `${at + 2} MB`, draft.words.delete) },
    { is: 'buttons', items: [{ text: draft.words.delete, corpus: 'x-delete', danger: true }] },
  ]);

/** A picture is to be deleted, the question is open. */
const picture: Mimic = (draft) =>
  cloud(draft, 'picture', 'https://i.mi.com/gallery/h5#/photo/77', draft.words.gallery, [
    { is: 'map' },
    {
      is: 'facts',
      pairs: [
        [draft.words.model, 'Redmi Note 12'],
        ['ISO', '100'],
      ],
    },
    {
      is: 'dialog',
      title: `${draft.words.delete}?`,
      blocks: [
        {
          is: 'buttons',
          items: [
            { text: draft.words.cancel, corpus: 'x-cancel' },
            { text: draft.words.delete, corpus: 'x-delete', danger: true },
          ],
        },
      ],
    },
  ]);

function account(draft: Draft, name: string, url: string, heading: string, rest: Block[]): Sheet {
  const frame = accountFrame(draft, `mimic-${name}`, name);
  return {
    ...frame,
    url,
    title: `${draft.labels.brand} - ${heading}`,
    main: [{ is: 'heading', text: heading, level: 1 }, ...rest],
    kind: null,
    controls: {},
    forbidden: [...frame.forbidden, 'x-row', 'x-delete', 'x-change', 'x-line'],
  };
}

const profile: Mimic = (draft) => {
  const change = { text: draft.words.change, corpus: 'x-change' };
  return account(draft, 'profile', 'https://account.xiaomi.com/fe/service/account/profile', draft.labels.personalInfo, [
    {
      is: 'lines',
      items: [
        { text: draft.words.person, hint: 'ID 6012345678', action: change },
        { text: draft.words.language, value: draft.language, action: change },
        { text: '1990-01-01', action: change },
      ],
    },
  ]);
};

/** Questions whose lines are our labels, word for word. */
const help: Mimic = (draft) => {
  const { labels, language } = draft;
  const items = [labels.deleteAccount, labels.turnOff, labels.removeDevice, labels.recoveryPhone, labels.recoveryEmail];
  return account(draft, 'help', `https://account.xiaomi.com/helpcenter?_locale=${locale(language)}`, labels.help, [
    {
      is: 'lines',
      items: items.map((text, at) => ({ text, corpus: 'x-line', href: `/helpcenter/faq/${locale(language)}/02.faqs/faq-${at}` })),
    },
  ]);
};

const bound: Mimic = (draft) =>
  account(draft, 'bound', 'https://account.xiaomi.com/pass/auth/sns/home', draft.labels.thirdParty, [
    { is: 'devices', rows: rows(['Google', 'Facebook', 'Apple ID'], (at) => `a${at}***@mail.com`, draft.words.delete) },
  ]);

const MIMICS: readonly Mimic[] = [backups, members, trash, picture, profile, help, bound];

/** Each mimic in every other language, the layouts dealt out in turn; English in each. */
export function mimics(): CorpusPage[] {
  const pages: CorpusPage[] = [];
  for (const [kind, build] of MIMICS.entries()) {
    for (const [at, wording] of LANGUAGES.entries()) {
      if (wording !== 'en' && (at + kind) % 2 === 1) continue;
      const families = wording === 'en' ? FAMILIES : [turn(FAMILIES, (at >> 1) + kind)];
      for (const [layout, family] of families.entries()) {
        const draft = draftOf(wording, at * 3 + kind + layout);
        pages.push(paint(build(draft), draft, family));
      }
    }
  }
  return pages;
}
