/** The popup's own parts in the browser's panel beside the page: there it stays, and follows the tab in front. */
import '../../components/popup/popup.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { Popup } from '../../components/popup/Popup';
import type { Follow } from '../../components/popup/use-tab';
import { extensionApi } from '../../lib/messaging/extension-api';
import { createExtensionClient } from '../../lib/messaging/extension-client';
import { followTab } from '../../lib/messaging/follow-tab';

keepFocus(document, 'section');
const follow: Follow = (look) => followTab(extensionApi, look);
const app = document.getElementById('app');
if (app) {
  app.replaceChildren();
  render(<Popup link={createExtensionClient(extensionApi)} follow={follow} />, app);
}
