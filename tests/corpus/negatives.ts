import type { CorpusPage } from './page';
import { draftOf } from './positives';
import type { Scene } from './scene';
import { ACCOUNT_SCENES } from './scenes-account';
import { CLOUD_SCENES } from './scenes-cloud';
import { SCRAP_SCENES } from './scenes-scraps';
import { SERVICE_SCENES } from './scenes-services';
import { documentOf, turn } from './tools';

/**
 * Pages of the same hosts that are none of the kinds we know, however many of our labels they hold.
 * Every marked element on them is one that must never be taken for a guarded control.
 */
export function negatives(): CorpusPage[] {
  const scenes: readonly Scene[] = [...CLOUD_SCENES, ...SERVICE_SCENES, ...ACCOUNT_SCENES, ...SCRAP_SCENES];
  return scenes.flatMap((scene, at) =>
    scene.wordings.map((wording, nth): CorpusPage => {
      const draft = draftOf(wording, at * 3 + nth);
      const made = scene.make(draft);
      const html = documentOf({
        language: draft.language,
        attribute: made.attribute ?? turn(['right', 'absent', 'right', 'wrong'], at + nth),
        title: made.title ?? null,
        head: made.head ?? '',
        bodyAttributes: made.bodyAttributes ?? '',
        body: made.body,
      });
      const forbidden = [...new Set([...html.matchAll(/data-corpus="([^"]+)"/g)].map((found) => found[1] ?? ''))];
      return {
        id: `not-${scene.name}/${wording}`,
        url: made.url,
        language: draft.language,
        family: scene.name,
        generation: scene.generation ?? 'single',
        html,
        kind: null,
        ...(scene.or ? { or: scene.or } : {}),
        controls: {},
        ...(forbidden.length ? { forbidden } : {}),
        ...(scene.note ? { note: scene.note } : {}),
      };
    }),
  );
}
