import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome';
import { createExtensionClient } from '../../lib/messaging/extension-client';

const app = document.getElementById('app');
if (app) render(<Welcome link={createExtensionClient(browser as never)} />, app);
