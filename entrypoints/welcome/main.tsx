import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { extensionApi } from '../../lib/messaging/extension-api';
import { createExtensionClient } from '../../lib/messaging/extension-client';

const app = document.getElementById('app');
if (app) render(<Welcome link={createExtensionClient(extensionApi)} />, app);
