/**
 * The stage of the rehearsal: runs in public/rehearsal-stage.html, opened only in the frame of rehearsal.html, which says what is
 * played. A script of its own, as guide.ts is: built together with the pages of ours, it would make all of them load what only the
 * recogniser needs.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../lib/content/gate'; // first: the guard's listeners stand before anything else runs
import { openStage, type StageHost } from '../lib/rehearsal/stage';
import '../lib/rehearsal/replicas/styles/base.css';
import '../lib/rehearsal/replicas/styles/desktop.css';

export default defineUnlistedScript(() => {
  const { rehearsal } = window.parent as Window & StageHost;
  if (rehearsal) openStage(window, gate, rehearsal);
});
