import '../../components/rehearsal/rehearsal.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { Rehearsal } from '../../components/rehearsal/Rehearsal';
import { extensionApi } from '../../lib/messaging/extension-api';
import { loadSettings } from '../../lib/progress/store';
import { browserLanguages, wordsFor } from '../../lib/words/catalogues';

keepFocus(document, 'section');
const app = document.getElementById('app');
// the settings alone are read: language, colours, the phone's language. The owner's plan is neither read nor written here.
if (app)
  loadSettings(extensionApi.storage.local)
    .then(async (settings) => {
      const words = await wordsFor(settings, browserLanguages(extensionApi.i18n));
      render(<Rehearsal settings={settings} words={words} />, app);
    })
    .catch(() => {
      app.textContent = '«Отвязка» не отвечает. Unbind Guide is not responding.';
    });
