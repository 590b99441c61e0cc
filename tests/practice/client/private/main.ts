// Notes, messages and contacts: applications of their own beside the cloud's home.

import { h } from '../../../../lib/rehearsal/replicas/dom';
import { startApp } from '../app';
import { drawPrivate } from './views';

void startApp({ draw: (page) => drawPrivate(page) ?? h('p'), title: (page) => page.words.cloud });
