import { FAMILIES } from './families';
import type { Family } from './families/family';
import { labelsOf, languageOf, WORDINGS } from './labels';
import type { CorpusPage, LangAttribute, Sheet } from './page';
import { deleteAccount, privacy, security } from './sheets-account';
import { cloudHome, cloudSettings, type Draft, device, findDevice, myDevices, UNLOCK_LANGUAGES, unlockRequest } from './sheets-cloud';
import { documentOf, Look, turn } from './tools';
import { wordsOf } from './words';

type Build = (draft: Draft) => Sheet;

const EVERYWHERE: readonly Build[] = [cloudHome, cloudSettings, myDevices, device, findDevice, security, privacy, deleteAccount];

/** Where the guard acts, the well-known languages get a second design in every layout. */
const TWICE = new Set<Build>([device, deleteAccount]);

const ATTRIBUTES: readonly LangAttribute[] = ['right', 'absent', 'right', 'wrong', 'right'];

/** A draft for a wording; the seed decides all that may vary. */
export function draftOf(wording: string, seed: number): Draft {
  const language = languageOf(wording);
  return { wording, language, labels: labelsOf(wording), words: wordsOf(language), seed };
}

/** A sheet in a layout. */
export function paint(sheet: Sheet, draft: Draft, family: Family): CorpusPage {
  const { language, seed, wording } = draft;
  const html = documentOf({
    language,
    attribute: turn(ATTRIBUTES, seed),
    title: seed % 3 === 0 ? null : sheet.title,
    head: family.head,
    bodyAttributes: family.bodyAttributes,
    body: family.body(sheet, new Look(seed)),
  });
  // Only what this page holds can be forbidden on it.
  const forbidden = sheet.forbidden.filter((value) => html.includes(`data-corpus="${value}"`));
  return {
    id: `${sheet.name}/${wording}/${family.id}`,
    url: sheet.url,
    language,
    family: family.id,
    generation: family.generation,
    html,
    kind: sheet.kind,
    ...(sheet.or ? { or: sheet.or } : {}),
    controls: sheet.controls,
    ...(forbidden.length ? { forbidden } : {}),
    ...(sheet.note ? { note: sheet.note } : {}),
  };
}

/** Russian, English and Chinese in every layout; every other wording once a page, the layouts dealt out in turn. */
export function positives(): CorpusPage[] {
  const pages: CorpusPage[] = [];
  const thorough = new Set(['ru', 'en', 'zh-CN']);
  for (const [kind, build] of EVERYWHERE.entries()) {
    for (const [at, wording] of WORDINGS.entries()) {
      const families = thorough.has(wording) ? FAMILIES : [turn(FAMILIES, at + kind * 3)];
      for (const [layout, family] of families.entries()) {
        const rounds = TWICE.has(build) && thorough.has(wording) ? [0, 2] : [0];
        for (const round of rounds) {
          const draft = draftOf(wording, at * 13 + kind + layout + round);
          pages.push(paint(build(draft), draft, family));
        }
      }
    }
  }
  for (const [at, wording] of UNLOCK_LANGUAGES.entries()) {
    for (const [layout, family] of FAMILIES.entries()) {
      if ((layout + at) % 2 === 1) continue;
      const draft = draftOf(wording, at + layout);
      pages.push(paint(unlockRequest(draft), draft, family));
    }
  }
  return pages;
}
