// Notes, messages and contacts: applications of their own beside the cloud's home.
import { startApp } from '../app';
import { h } from '../dom';
import { drawPrivate } from './views';

void startApp({ draw: (page) => drawPrivate(page) ?? h('p'), title: (page) => page.words.cloud });
