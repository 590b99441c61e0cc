/** The stage of the rehearsal: opened only in the frame of rehearsal.html, which says what is played. */
import { gate } from '../../lib/content/gate'; // first: the guard's listeners stand before anything else runs
import { openStage, type StageHost } from '../../lib/rehearsal/stage';
import '../../lib/rehearsal/replicas/styles/base.css';
import '../../lib/rehearsal/replicas/styles/desktop.css';

const { rehearsal } = window.parent as Window & StageHost;
if (rehearsal) openStage(window, gate, rehearsal);
