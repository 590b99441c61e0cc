/** The only writer: answers requests, keeps progress, shows the number of steps left on the toolbar. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Background } from '../lib/background/background';

export default defineBackground({
  type: 'module',
  main() {
    new Background(browser as never).start();
  },
});
