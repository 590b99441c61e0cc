import '../../components/desk/desk.css';
import { render } from 'preact';
import { Desk } from '../../components/desk/Desk';
import { keepFocus } from '../../components/keep-focus';
import { extensionApi } from '../../lib/messaging/extension-api';
import { createExtensionClient } from '../../lib/messaging/extension-client';

keepFocus(document, 'section');
const app = document.getElementById('app');
if (app) render(<Desk link={createExtensionClient(extensionApi)} />, app);
