/**
 * Pictures for the stores and the READMEs: what the tour photographs, set on a plain ground with one sentence above it. Drawn on a canvas
 * of the browser that the tests use, so that no picture library is needed.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Tab } from '../tests/e2e/support/driver';
import { startPracticeSite } from '../tests/practice/server';
import { animatedWebp } from './animated-webp';
import { type TourPicture, tour } from './tour';

type Language = 'ru' | 'en';

/** What the stores show, in this order: a picture of the tour and its sentence. */
const SHOWN: readonly { readonly name: string; readonly says: Readonly<Record<Language, string>> }[] = [
  { name: 'now', says: { ru: 'Одно дело за раз, по пунктам', en: 'One thing to do now, in short lines' } },
  { name: 'hint', says: { ru: 'Подсказка прямо у кнопки', en: 'A hint at the very button' } },
  {
    name: 'guard',
    says: { ru: 'Остановит раннее нажатие и скажет, чего не хватает', en: 'Holds an early press and says what is missing' },
  },
  { name: 'lost', says: { ru: 'Потерян или украден? Спросит прежде всего', en: 'Lost or stolen? That is asked first' } },
  { name: 'done', says: { ru: 'Что сделано, отмечаете только вы', en: 'Only you say what is done' } },
];

/** Sizes of the stores, pixels. */
const STORE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const README = { width: 640, height: 486 };
/** How long the animation shows a picture, milliseconds. */
const FRAME_MS = 2200;

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** A picture as a data address. */
  readonly picture: string;
  readonly type: 'image/jpeg' | 'image/webp';
}

/** Makes all pictures anew. @param rough where the tour leaves its own */
export async function makePictures(folder: string, rough: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tours: Record<Language, readonly TourPicture[]> = {
    ru: await tour('chromium', path.join(rough, 'ru'), 'ru'),
    en: await tour('chromium', path.join(rough, 'en'), 'en'),
  };
  const site = await startPracticeSite({ generation: 'desktop', language: 'en' });
  const driver = await launch('chromium', { proxyPort: site.proxyPort });
  try {
    const tab = await driver.tab();
    const icon = dataAddress(path.join('.output', 'chrome-mv3', 'icon', '128.png'));
    for (const language of ['ru', 'en'] as const) {
      const at = (name: string): string => {
        const found = tours[language].find((picture) => picture.name === name);
        if (!found) throw new Error(`the tour took no picture called ${name}`);
        return dataAddress(path.join(rough, language, found.file));
      };
      for (const [index, { name, says }] of SHOWN.entries()) {
        const drawing = { ...STORE, text: says[language], picture: at(name), type: 'image/jpeg' } as const;
        writeFileSync(path.join(folder, `${language}-${index + 1}-${name}.jpg`), await draw(tab, drawing));
      }
      const tile = { ...TILE, text: language === 'ru' ? 'Отвязка' : 'Unbind Guide', picture: icon, type: 'image/jpeg' } as const;
      writeFileSync(path.join(folder, `${language}-tile.jpg`), await draw(tab, tile));
    }
    const pictures = tours.en.map(({ file, text }) => ({ picture: dataAddress(path.join(rough, 'en', file)), text }));
    const frames: { webp: Buffer; ms: number }[] = [];
    for (const picture of pictures) frames.push({ webp: await draw(tab, { ...README, ...picture, type: 'image/webp' }), ms: FRAME_MS });
    writeFileSync(path.join(folder, 'tour.webp'), animatedWebp(README, frames));
    for (const name of ['now', 'hint', 'guard']) {
      const index = tours.en.findIndex((picture) => picture.name === name);
      const { picture } = pictures[index] as { picture: string };
      writeFileSync(path.join(folder, `${name}.webp`), await draw(tab, { ...README, text: '', picture, type: 'image/webp' }));
    }
  } finally {
    await driver.close();
    await site.close();
  }
}

const dataAddress = (file: string): string => `data:image/png;base64,${readFileSync(file, 'base64')}`;

async function draw(tab: Tab, drawing: Drawing): Promise<Buffer> {
  const address = await tab.evaluate(paint, drawing);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** Runs in the browser: the picture as large as it fits under its sentence, answered as a data address. */
async function paint({ width, height, text, picture, type }: Drawing): Promise<string> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#e8eef4';
  context.fillRect(0, 0, width, height);
  const edge = Math.round(height * 0.04);
  let top = edge;
  if (text !== '') {
    let size = Math.round(height * 0.055);
    do context.font = `600 ${size}px system-ui, sans-serif`;
    while (context.measureText(text).width > width - 2 * edge && --size > 10);
    context.fillStyle = '#1b2733';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(text, width / 2, edge + size * 0.6);
    top = edge + Math.round(height * 0.09);
  }
  const scale = Math.min((width - 2 * edge) / image.width, (height - top - edge) / image.height, 1.4);
  const [w, h] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const [x, y] = [Math.round((width - w) / 2), Math.round(top + (height - top - edge - h) / 2)];
  context.shadowColor = 'rgb(27 39 51 / 25%)';
  context.shadowBlur = height * 0.03;
  context.fillStyle = '#fff';
  context.fillRect(x, y, w, h);
  context.shadowBlur = 0;
  context.drawImage(image, x, y, w, h);
  return canvas.toDataURL(type, 0.86);
}
