import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFontFile, loadFonts } from '../../../../../electron/backend/documents/layout/fonts.ts';

describe('findFontFile', () => {
  it('takes the file from the given folder when it lies there flat', () => {
    const fontsDir = mkdtempSync(join(tmpdir(), 'fonts-'));
    const installed = findFontFile('regular');
    copyFileSync(installed, join(fontsDir, basename(installed)));
    expect(findFontFile('regular', { fontsDir })).toBe(join(fontsDir, basename(installed)));
    rmSync(fontsDir, { recursive: true });
  });

  it('falls back to the installed package', () => {
    expect(findFontFile('bold', { fontsDir: '/nowhere' })).toContain('noto-sans');
  });
});

describe('loadFonts', () => {
  it('parses each file once', () => {
    expect(loadFonts()).toBe(loadFonts());
  });

  it('has digits of one width in both weights, so that amounts align', () => {
    const { regular, bold } = loadFonts();
    const widths = [...'0123456789'].flatMap((digit) => [
      regular.widthInEms(digit),
      bold.widthInEms(digit),
    ]);
    expect(new Set(widths).size).toBe(1);
  });
});
