import '../../components/popup/popup.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { Popup } from '../../components/popup/Popup';
import { extensionApi } from '../../lib/messaging/extension-api';
import { createExtensionClient } from '../../lib/messaging/extension-client';
import { sidePanelOf } from '../../lib/messaging/side-panel';

keepFocus(document, 'section');
const app = document.getElementById('app');
if (app) {
  app.replaceChildren();
  render(<Popup link={createExtensionClient(extensionApi)} panel={sidePanelOf(extensionApi)} />, app);
}
