/**
 * Runs on Xiaomi's pages at document_start, as a plain script named in the manifest: WXT's own content-script wrapper tells the page
 * the extension's id and can be switched off by a forged event.
 */

// what is packed stands before all code: a compressor looks back no further than it is long, and would see half of the code as new
import '../lib/site/atlas/labels.tsv';
import '../lib/site/lexicon.tsv';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FrameSession } from '../lib/content/frame-session';
import { gate } from '../lib/content/gate'; // first: the guard's listeners stand before anything else runs
import { Session } from '../lib/content/session';
import { createPageClient } from '../lib/messaging/page-client';

export default defineUnlistedScript(() => {
  const session = new (window === window.top ? Session : FrameSession)(window, gate, createPageClient());
  // a task of its own, while there is nothing yet that could be pressed: on a slow computer both in one would be felt
  setTimeout(() => session.start());
});
