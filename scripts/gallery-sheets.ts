/** Pictures measured and put together on a canvas of the browser that took them, so that no picture library is needed. */
import type { Tab } from '../tests/e2e/support/driver';

/** A picture as 16 × 16 tones of grey, 0..255. @param picture a data address */
export function fingerprint(tab: Tab, picture: string): Promise<number[]> {
  return tab.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 16;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, 16, 16);
    const { data } = context.getImageData(0, 0, 16, 16);
    return Array.from({ length: 256 }, (_, at) => {
      const [r, g, b] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]] as [number, number, number];
      return Math.round(0.3 * r + 0.59 * g + 0.11 * b);
    });
  }, picture);
}

/** Pictures beside one another with their names, as WebP. */
export async function drawSheet(tab: Tab, pictures: readonly { name: string; picture: string }[], scale: number): Promise<Buffer> {
  const address = await tab.evaluate(
    async (list, factor) => {
      const images = await Promise.all(
        list.map(async ({ name, picture }) => {
          const image = new Image();
          image.src = picture;
          await image.decode();
          return { name, image, width: Math.round(image.width * factor), height: Math.round(image.height * factor) };
        }),
      );
      const [gap, head, most] = [10, 18, 1400];
      const places: { x: number; y: number }[] = [];
      let [x, y, row, width] = [gap, gap, 0, 0];
      for (const one of images) {
        if (x > gap && x + one.width + gap > most) [x, y, row] = [gap, y + row + head + gap, 0];
        places.push({ x, y });
        x += one.width + gap;
        row = Math.max(row, one.height);
        width = Math.max(width, x);
      }
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = y + row + head + gap;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#7b8583';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.imageSmoothingQuality = 'high';
      context.font = '12px system-ui, sans-serif';
      context.fillStyle = '#ffffff';
      for (const [at, one] of images.entries()) {
        const place = places[at] as { x: number; y: number };
        context.fillText(one.name, place.x, place.y + 12);
        context.drawImage(one.image, place.x, place.y + head, one.width, one.height);
      }
      return canvas.toDataURL('image/webp', 0.8);
    },
    [...pictures],
    scale,
  );
  return Buffer.from(address.split(',')[1] as string, 'base64');
}
