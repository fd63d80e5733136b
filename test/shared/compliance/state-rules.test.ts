import { describe, expect, test } from 'vitest';
import { overlayStates, overlaysFor } from '../../../shared/compliance/state-overlays.ts';
import { stateNotices } from '../../../shared/compliance/state-rules.ts';

describe('stateNotices', () => {
  test('a state without findings adds nothing and says so', () => {
    expect(stateNotices('AL', '35203')).toEqual({
      texts: [],
      licenseClaims: [],
      enclosures: [],
      licenseRequired: false,
      licenses: [],
      missing: [],
      reviewed: false,
    });
  });

  test('a place without a row is not reviewed', () => {
    for (const [state, zip] of [
      ['PR', '00901'],
      ['GU', '96910'],
      ['', ''],
      ['XX', '99999'],
    ] as const) {
      expect(stateNotices(state, zip)).toMatchObject({ texts: [], missing: [], reviewed: false });
    }
  });

  test('Massachusetts and Tennessee print their text and wait for nothing', () => {
    const notices = stateNotices('MA', '02108');
    expect(notices.texts).toHaveLength(1);
    expect(notices.texts[0]?.text).toMatch(/^NOTICE OF IMPORTANT RIGHTS\./);
    expect(notices).toMatchObject({ missing: [], licenseRequired: false, reviewed: true });
    expect(stateNotices('TN', '37201').missing).toEqual([]);
  });

  test('a text that claims a license is told apart, so that no agency claims one it lacks', () => {
    for (const state of ['WI', 'TN', 'MN']) {
      expect(stateNotices(state, '').licenseClaims).toMatchObject([{ jurisdiction: state }]);
    }
    for (const state of ['MA', 'CA', 'NC', 'AL']) {
      expect(stateNotices(state, '').licenseClaims).toEqual([]);
    }
  });

  test('Wisconsin: eight point, and exact words on the front for a text on the back', () => {
    expect(stateNotices('WI', '53703').texts).toEqual([
      {
        jurisdiction: 'WI',
        text: 'This collection agency is licensed by the Division of Banking in the Wisconsin Department of Financial Institutions, www.wdfi.org.',
        cite: 'Wis. Adm. Code DFI-Bkg 74.13',
        typeSizePt: 8,
        asLargeAsNotice: false,
        placement: 'reverse',
        frontNotice: 'Notice: See Reverse Side for Important Information.',
      },
    ]);
    expect(stateNotices('WI', '53703').licenseRequired).toBe(false);
  });

  test('California: both sentences and the license number, and the records notice is missing', () => {
    const notices = stateNotices('CA', '90012');
    expect(notices.texts.map(({ text }) => text.slice(0, 24))).toEqual([
      'The state Rosenthal Fair',
      'Nonprofit credit counsel',
    ]);
    expect(notices.licenses).toMatchObject([{ jurisdiction: 'CA', typeSizePt: 12 }]);
    expect(notices.missing).toHaveLength(1);
    expect(notices.missing[0]).toContain('1788.14.5');
  });

  test('Colorado: a text with a gap is missing, the complete one is printed', () => {
    const notices = stateNotices('CO', '80202');
    expect(notices.texts).toHaveLength(1);
    expect(notices.texts[0]?.text).not.toContain('[');
    expect(notices.missing[0]).toContain('[current Colorado Attorney General address]');
  });

  test('Minnesota waits for the sheet to enclose; its text is as large as the notice', () => {
    const notices = stateNotices('MN', '55401');
    expect(notices.texts[0]).toMatchObject({ asLargeAsNotice: true });
    expect(notices.enclosures[0]).toMatch(/^Minnesota: ALSO enclose .* \(Minn\. Stat\. 332\.37/);
    expect(notices.missing).toEqual([]);
    expect(notices.licenseRequired).toBe(false);
  });

  test('a description is never printed as if it were the text', () => {
    for (const state of ['WA', 'DC']) {
      expect(stateNotices(state, '').texts).toEqual([]);
      expect(stateNotices(state, '').missing).toHaveLength(1);
    }
    const newYork = stateNotices('NY', '12207');
    expect(newYork.texts).toHaveLength(1);
    expect(newYork.texts[0]?.text).toContain('(SSI)');
    expect(newYork.missing).toHaveLength(1);
  });

  test('New York City adds to the state, whatever state the caller names', () => {
    const city = stateNotices('NY', '11201');
    expect(city.licenses.map(({ jurisdiction }) => jurisdiction)).toEqual(['NYC']);
    expect(city.missing.some((line) => line.startsWith('New York City:'))).toBe(true);
    expect(city.texts).toEqual(stateNotices('NY', '12207').texts);
    expect(overlaysFor('', '10001').map(({ state }) => state)).toEqual(['NYC', 'NY']);
  });

  test('Utah: only where the account may be reported', () => {
    expect(stateNotices('UT', '84101').texts).toHaveLength(1);
    expect(stateNotices('UT', '84101', { creditReported: false }).texts).toEqual([]);
  });

  test('North Carolina needs its permit number', () => {
    expect(stateNotices('NC', '27601')).toMatchObject({ licenseRequired: true, missing: [] });
  });

  test('no printed text holds a placeholder, in any state', () => {
    for (const state of overlayStates) {
      for (const { text } of stateNotices(state, '').texts) {
        expect(text).not.toMatch(/\[|INSERT/);
      }
    }
  });
});
