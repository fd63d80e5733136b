/**
 * Finds and loads the two weights of Noto Sans that every document embeds.
 * The folder is the caller's (the packaged app's resources) or the installed font package.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import { AppError } from '../../../../shared/errors.ts';
import type { Weight } from './items.ts';
import { type SharedFont, shareFont } from './shared-font.ts';

export type Fonts = Readonly<Record<Weight, SharedFont>>;

export type FontOptions = {
  /** Folder with the two font files, flat or as the npm package keeps them. */
  readonly fontsDir?: string | undefined;
};

const files: Readonly<Record<Weight, { readonly folder: string; readonly file: string }>> = {
  regular: { folder: '400Regular', file: 'NotoSans_400Regular.ttf' },
  bold: { folder: '700Bold', file: 'NotoSans_700Bold.ttf' },
};

const loaded = new Map<string, Fonts>();

/** The path of one weight. @throws AppError `io-failed` when neither place has it */
export function findFontFile(weight: Weight, { fontsDir }: FontOptions = {}): string {
  const { folder, file } = files[weight];
  const places = fontsDir === undefined ? [] : [join(fontsDir, file), join(fontsDir, folder, file)];
  const found = places.find((path) => existsSync(path)) ?? findInstalled(join(folder, file));
  if (found !== undefined) return found;
  throw new AppError(
    'io-failed',
    `The font file ${file} is missing, so no document can be made. Install Amicable again.`,
  );
}

function findInstalled(path: string): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const pack = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
    return existsSync(join(pack, path)) ? join(pack, path) : undefined;
  } catch {
    return undefined;
  }
}

/** Both weights, looked for and parsed once per process and folder. @throws AppError `io-failed` */
export function loadFonts(options: FontOptions = {}): Fonts {
  const key = options.fontsDir ?? '';
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const fonts: Fonts = {
    regular: load(findFontFile('regular', options)),
    bold: load(findFontFile('bold', options)),
  };
  loaded.set(key, fonts);
  return fonts;
}

function load(path: string): SharedFont {
  return shareFont(create(readFileSync(path)));
}
