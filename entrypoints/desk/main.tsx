import '../../components/desk/desk.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/Desk';
import { keepFocus } from '../../components/keep-focus';
import { createExtensionClient } from '../../lib/messaging/extension-client';

keepFocus(document, 'section');
const app = document.getElementById('app');
if (app) render(<Desk link={createExtensionClient(browser as never)} />, app);
