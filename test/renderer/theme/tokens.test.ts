/** Every pair of colors that meet on screen is legible, in both themes. */
import { describe, expect, it } from 'vitest';
import {
  type Colors,
  colorsOf,
  type Mode,
  measures,
  tones,
} from '../../../renderer/theme/tokens.ts';
import { contrast } from './wcag.ts';

type Pair = readonly [name: string, front: string, back: string];

const sheets = ['canvas', 'surface', 'sunken', 'raised', 'hover', 'selected'] as const;

function textPairs(color: Colors): readonly Pair[] {
  return [
    ...sheets.flatMap((sheet): Pair[] => [
      [`text on ${sheet}`, color.text, color[sheet]],
      [`muted on ${sheet}`, color.muted, color[sheet]],
      ...tones.map((tone): Pair => [`${tone} on ${sheet}`, color.tone[tone].text, color[sheet]]),
    ]),
    ...(['canvas', 'surface', 'raised'] as const).flatMap((sheet): Pair[] => [
      [`faint on ${sheet}`, color.faint, color[sheet]],
      [`accent on ${sheet}`, color.accent, color[sheet]],
    ]),
    ['faint on sunken', color.faint, color.sunken],
    ['accent on selected', color.accent, color.selected],
    ['accent on hover', color.accent, color.hover],
    ['label on accent', color.onAccent, color.accent],
    ['label on accent hover', color.onAccent, color.accentHover],
    ['label on danger', color.onDanger, color.danger],
    ['label on danger hover', color.onDanger, color.dangerHover],
    ['toast', color.onInverse, color.inverse],
    ['toast action', color.onInverseAccent, color.inverse],
    ...tones.flatMap((tone): Pair[] => [
      [`${tone} on its tint`, color.tone[tone].text, color.tone[tone].tint],
      [`text on ${tone} tint`, color.text, color.tone[tone].tint],
    ]),
  ];
}

function shapePairs(color: Colors): readonly Pair[] {
  return [
    ...sheets.flatMap((sheet): Pair[] => [
      [`focus ring on ${sheet}`, color.focus, color[sheet]],
      [`control border on ${sheet}`, color.control, color[sheet]],
      ...tones.map((tone): Pair => [`${tone} on ${sheet}`, color.tone[tone].solid, color[sheet]]),
    ]),
    ...tones.map(
      (tone): Pair => [`${tone} icon on its tint`, color.tone[tone].solid, color.tone[tone].tint],
    ),
    ['accent bar on selected', color.accent, color.selected],
    ['filled button on surface', color.accent, color.surface],
    ['danger button on surface', color.danger, color.surface],
    ['progress on its track', color.tone.next.solid, color.hairline],
    ['tick in a checked box', color.onAccent, color.accent],
    ['toast focus ring', color.onInverseAccent, color.inverse],
  ];
}

describe.each<Mode>(['light', 'dark'])('the %s theme', (mode) => {
  const color = colorsOf[mode];

  it.each(textPairs(color))('reads %s at 4.5:1 or better', (_name, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs(color))('shows %s at 3:1 or better', (_name, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the measures', () => {
  it('keep every target at 24 px or more', () => {
    const { row, control, controlSmall, minTarget } = measures;
    expect(Math.min(row, control, controlSmall, minTarget)).toBeGreaterThanOrEqual(24);
  });

  it('draw a focus ring of 2 px', () => {
    expect(measures.focusWidth).toBeGreaterThanOrEqual(2);
  });
});

describe('the contrast measure', () => {
  it('gives 21 for black on white and 1 for a color on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#2344a8', '#2344a8')).toBe(1);
  });
});
