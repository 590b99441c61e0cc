import '../../components/rehearsal/rehearsal.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { Rehearsal } from '../../components/rehearsal/Rehearsal';
import { extensionApi } from '../../lib/messaging/extension-api';
import { loadSettings } from '../../lib/progress/store';
import { wordsFor } from '../../lib/words/catalogues';

keepFocus(document, 'section');
const app = document.getElementById('app');
// the settings alone are read: language, colours, the phone's language. The owner's plan is neither read nor written here.
if (app)
  void loadSettings(extensionApi.storage.local).then((settings) => {
    const words = wordsFor(settings.language, extensionApi.i18n.getUILanguage(), settings.phoneLanguage);
    render(<Rehearsal settings={settings} words={words} />, app);
  });
