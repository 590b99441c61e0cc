import { beforeEach, expect, it, vi } from 'vitest';
import { DocumentWatcher } from '../../../../lib/content/document-watcher';

let tell: () => void;
let observed: unknown[];
const page = {
  document: { documentElement: null as unknown },
  MutationObserver: class {
    constructor(callback: () => void) {
      tell = callback;
    }
    observe(...args: unknown[]): void {
      observed.push(args);
    }
    disconnect(): void {
      observed = [];
    }
  },
};
const onReopened = vi.fn();
const watcher = (root: unknown): DocumentWatcher => {
  page.document.documentElement = root;
  const made = new DocumentWatcher(page as never, onReopened);
  made.start();
  return made;
};
const become = (root: unknown): void => {
  page.document.documentElement = root;
  tell();
};

beforeEach(() => {
  observed = [];
  onReopened.mockClear();
});

it('says that the document has been opened anew, when it is emptied and when it has a root again', () => {
  watcher('old');
  become(null);
  expect(onReopened).toHaveBeenCalledTimes(1);
  become('new');
  tell();
  expect(onReopened).toHaveBeenCalledTimes(1);
  become('newer');
  expect(onReopened).toHaveBeenCalledTimes(2);
});

it('takes the first root of a document for no other', () => {
  watcher(null);
  become('first');
  tell();
  expect(onReopened).not.toHaveBeenCalled();
});

it('watches the children of the document alone, until it stops', () => {
  const made = watcher('old');
  expect(observed).toEqual([[page.document, { childList: true }]]);
  made.stop();
  expect(observed).toEqual([]);
});
