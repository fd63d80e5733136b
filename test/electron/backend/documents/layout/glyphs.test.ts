import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../../electron/backend/documents/layout/fonts.ts';
import {
  describeCharacter,
  missingCharacters,
} from '../../../../../electron/backend/documents/layout/glyphs.ts';

const fonts = loadFonts();

describe('missingCharacters', () => {
  it('finds nothing in names of many Latin, Greek, Cyrillic and Vietnamese spellings', () => {
    for (const name of ['Nguyễn Văn Hùng', 'Łukasz Żółć', 'Ñandú', 'Ελένη', 'Олександр', 'Šimić']) {
      expect(missingCharacters(name, fonts)).toEqual([]);
    }
  });

  it('composes letters before it looks, so that a decomposed name passes', () => {
    expect(missingCharacters('Nguyễn'.normalize('NFD'), fonts)).toEqual([]);
  });

  it('names each missing character once, in order', () => {
    expect(missingCharacters('李 Anna 龙 李 😀', fonts)).toEqual(['李', '龙', '😀']);
  });

  it('refuses what prints nothing or turns the line around', () => {
    for (const hidden of ['\n', '\t', '\u0000', '\u202e', '\u200b', '\ufeff', '\u00ad', '\ue000']) {
      expect(missingCharacters(`a${hidden}b`, fonts)).toEqual([hidden]);
    }
  });

  it('accepts a text exactly when it accepts each of its composed characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const each = [...text.normalize('NFC')].flatMap((one) => missingCharacters(one, fonts));
        expect(missingCharacters(text, fonts)).toEqual([...new Set(each)]);
      }),
    );
  });
});

describe('describeCharacter', () => {
  it('shows the character with its code point, and only the code point when it is invisible', () => {
    expect(describeCharacter('李')).toBe('李 (U+674E)');
    expect(describeCharacter('\u202e')).toBe('U+202E');
  });
});
