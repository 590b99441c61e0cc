/**
 * Pages with hints on screen, and what a page does while its owner reads one: it brings new rows, shifts everything, is scrolled, is
 * typed into, moves a banner. Each storm is a function of the page's own, called by the bench once the page is at rest.
 */
import { wordsOf } from '../../tests/practice/server';

const FRAMES = 120;
/** Elements that each frame of a churn brings. */
const CHURN_NODES = 60;
const NOISE_ROWS = 1_200;
const SCROLL_STEP = 8;

export type Storm = 'churn' | 'layout' | 'scroll' | 'typing' | 'banner';

/** What each storm is, for the report. */
export const STORM_TITLES: Readonly<Record<Storm, string>> = {
  churn: `${FRAMES} frames × ${CHURN_NODES} new elements`,
  layout: `${FRAMES} frames, in each of them everything above the marks grows or shrinks`,
  scroll: `${FRAMES} frames of a scroll, ${SCROLL_STEP} pixels each`,
  typing: `${FRAMES} frames of a typing owner, with a counter that follows`,
  banner: `${FRAMES} frames of a banner that moves and changes its words`,
};

export interface HintPage {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** So many marks have to be on screen, or what is measured is not what it says. */
  readonly marks: number;
  readonly storms: readonly Storm[];
}

const list = (count: number): string => `https://i.mi.com/?bench=hints-${count}#/mic/devices`;

/** Pages on which hints are seen from the first screen on. */
export const HINT_PAGES: readonly HintPage[] = [
  { id: 'hints-3', title: 'hints at 3 devices', url: list(3), marks: 3, storms: ['churn'] },
  { id: 'hints-50', title: 'hints at 50 devices', url: list(50), marks: 10, storms: ['churn', 'layout', 'scroll', 'banner'] },
  {
    id: 'hints-delete',
    title: 'hints on the delete page',
    url: 'https://account.xiaomi.com/fe/service/account/privacy/delete-account?bench=hints-delete',
    marks: 2,
    storms: ['churn', 'typing'],
  },
];

/** Frames of the two sites on one page, and the page that stands in each. */
export const FRAMES_ON_PAGE = 8;
export const FRAMED: HintPage = {
  id: 'framed',
  title: `hints at 3 devices, and ${FRAMES_ON_PAGE} frames`,
  url: 'https://i.mi.com/?bench=framed#/mic/devices',
  marks: 3,
  storms: [],
};

/** One script for all of them; each leaves the page roughly as it was. */
const STORMS = `
const frames = (each) => new Promise((done) => {
  let frame = 0;
  const tick = () => {
    if (frame === ${FRAMES}) return done();
    each(frame++);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
});
const made = (name, text = '') => Object.assign(document.createElement(name), { textContent: text });
window.benchStorm = {
  churn() {
    const place = document.body.appendChild(made('main'));
    return frames(() => {
      for (let n = 0; n < ${CHURN_NODES / 3}; n++) {
        const box = made('div');
        box.append(made('span', 'IMG_' + n + '.jpg'), made('button', '…'));
        place.append(box);
      }
    });
  },
  layout() {
    const head = document.querySelector('.head');
    return frames((frame) => { head.style.paddingTop = (frame % 24) + 'px'; });
  },
  scroll() {
    return frames((frame) => { scrollBy(0, frame < ${FRAMES / 2} ? ${SCROLL_STEP} : -${SCROLL_STEP}); });
  },
  typing() {
    const field = document.querySelector('.field');
    const counter = document.querySelector('.counter');
    field.focus();
    return frames((frame) => {
      if (frame % 4 > 0) return;
      field.value += 'x';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
      counter.textContent = field.value.length + ' / 200';
    });
  },
  banner() {
    const banner = document.querySelector('.banner');
    return frames((frame) => {
      banner.style.transform = 'translateX(' + (frame % 60) + 'px)';
      if (frame % 6 === 0) banner.textContent = 'Скидка ' + (frame % 70) + ' %';
    });
  },
};`;

const STYLE = `body{margin:16px;font:14px sans-serif}li{display:flex;gap:24px;padding:6px}.banner{width:200px;height:32px}`;
const file = (n: number): string => `<div class="file"><span>IMG_${20_240_000 + n}.jpg</span> <i>${n % 97} KB</i></div>`;

/** The page of a name that `HINT_PAGES` gives; undefined for every other. */
export function hintPage(name: string): string | undefined {
  const words = wordsOf('desktop', 'ru');
  if (name === 'frame') return `<!doctype html><html lang="ru"><head><meta charset="utf-8"></head><body>${file(1)}${file(2)}</body></html>`;
  const count = name === FRAMED.id ? '3' : /^hints-(\d+)$/.exec(name)?.[1];
  const devices = Array.from(
    { length: Number(count ?? 0) },
    (_, n) => `<li><b>Redmi Note ${n + 1}</b><button>${words.removeDevice}</button></li>`,
  );
  const content =
    count !== undefined
      ? `<h1>${words.settings}</h1><h2>${words.myDevices}</h2><ul>${devices.join('')}</ul>`
      : name === 'hints-delete'
        ? `<h1>${words.deleteTitle}</h1><form onsubmit="return false"><label><input type="checkbox"> ${words.consent}</label>
<input class="field" aria-label="…"><span class="counter"></span><button type="button">${words.deleteStart}</button></form>`
        : undefined;
  if (content === undefined) return undefined;
  const frames = '<iframe src="/?bench=frame" width="90" height="40"></iframe>'.repeat(FRAMES_ON_PAGE);
  const noise = Array.from({ length: NOISE_ROWS }, (_, n) => file(n)).join('');
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Mi</title><style>${STYLE}</style></head>
<body><div class="head"><div class="banner"></div></div>${content}${name === FRAMED.id ? frames : ''}<section>${noise}</section><script>${STORMS}</script></body></html>`;
}
