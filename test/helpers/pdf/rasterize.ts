/**
 * Draws a page of a PDF as a picture, and decodes the barcodes on it. Nothing touches the network.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { openPdf } from './read-pdf.ts';

const require = createRequire(import.meta.url);
const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly data: Uint8ClampedArray;
};

/** One page, counted from 1, at a resolution in dots per inch. */
export async function rasterize(bytes: Uint8Array, number: number, dpi: number): Promise<Picture> {
  const document = await openPdf(bytes);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext('2d');
  // pdf.js draws on any canvas with the standard interface; its types want the browser's.
  const target = { canvas, canvasContext: context, viewport } as unknown;
  await page.render(target as Parameters<typeof page.render>[0]).promise;
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  await document.loadingTask.destroy();
  return { width, height, data: new Uint8ClampedArray(data) };
}

export type Decoded = { readonly format: string; readonly text: string };

/** All Code 128 and Data Matrix symbols of a picture. */
export async function decodeBarcodes(picture: Picture): Promise<readonly Decoded[]> {
  const options: ReaderOptions = { formats: ['Code128', 'DataMatrix'], tryHarder: true };
  const image = { colorSpace: 'srgb', ...picture } as unknown as ImageData;
  const found = await readBarcodes(image, options);
  return found.map(({ format, text }) => ({ format, text }));
}

/** Share of pixels darker than half gray inside a box given in points. */
export function inkShare(
  picture: Picture,
  dpi: number,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number {
  const scale = dpi / 72;
  const left = Math.round(box.x * scale);
  const right = Math.round((box.x + box.width) * scale);
  const top = Math.round(box.y * scale);
  const bottom = Math.round((box.y + box.height) * scale);
  let dark = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * picture.width + x) * 4;
      if ((picture.data[at] ?? 255) < 128) dark += 1;
    }
  }
  return dark / ((right - left) * (bottom - top));
}
