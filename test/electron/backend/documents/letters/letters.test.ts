import { describe, expect, it } from 'vitest';
import {
  DOUBLE_WINDOW_10,
  keepOutArea,
} from '../../../../../electron/backend/documents/layout/address-window.ts';
import { letterContentSchema } from '../../../../../electron/backend/documents/letters/registry.ts';
import { renderLetter } from '../../../../../electron/backend/documents/letters/render-letter.ts';
import { aLetter, allTypes } from '../../../../helpers/pdf/letters.ts';
import { decodeBarcodes, rasterize } from '../../../../helpers/pdf/rasterize.ts';
import { embeddedFonts, findText, readPdf } from '../../../../helpers/pdf/read-pdf.ts';

const others = allTypes.filter((type) => type !== 'validation-notice');
const SHORT = 'This communication is from a debt collector.';
const FULL = 'any information obtained will be used for that purpose';

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).pages.map(({ text }) => text).join(' ');
}

describe.each(allTypes)('%s', (type) => {
  it('is made from content that survives JSON, with the same bytes each time', async () => {
    const content = aLetter(type);
    const thawed = letterContentSchema.parse(JSON.parse(JSON.stringify(content)));
    const first = await renderLetter(content);
    expect(Buffer.from(await renderLetter(thawed)).equals(first)).toBe(true);
  });

  it('embeds its fonts and has an opaque title', async () => {
    const bytes = await renderLetter(aLetter(type));
    expect([...embeddedFonts(bytes)].sort()).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
    const { info } = await readPdf(bytes);
    expect(info.Title).toMatch(/ L7Q2-4F9K$/);
    expect(JSON.stringify(info)).not.toContain('Nguyễn');
  });

  it('shows nothing but the two addresses where the windows can be', async () => {
    const { pages } = await readPdf(await renderLetter(aLetter(type)));
    const { width, height } = keepOutArea(DOUBLE_WINDOW_10);
    const shown = pages[0]?.texts.filter(({ x, y }) => x < width && y < height + 4) ?? [];
    expect(shown.map(({ text }) => text)).toEqual([
      'Harbor Light Services LLC',
      '1200 Lakefront Avenue, Suite 410',
      'Gary, IN 46402-1107',
      'MARÍA FERNANDA NGUYỄN',
      '2323 PARK STREET',
      'APARTMENT 342',
      'BETHESDA MD 20815',
    ]);
  });

  it('uses no word that threatens, and never calls anyone a debtor', async () => {
    const text = await textOf(await renderLetter(aLetter(type)));
    expect(text).not.toMatch(
      /debtor|arrest|garnish|attorney|lawsuit|legal action|court|sue\b|final notice|immediately|government|credit report/i,
    );
  });
});

describe.each(others)('%s', (type) => {
  it('says who writes: in full in the first letter, in short later', async () => {
    const first = await textOf(await renderLetter(aLetter(type, { firstWritten: true })));
    expect(first).toContain(FULL);
    const later = await textOf(await renderLetter(aLetter(type)));
    expect(later).toContain(SHORT);
    expect(later).not.toContain(FULL);
  });

  it('prints licenses and state texts', async () => {
    const { agency } = aLetter(type);
    const bytes = await renderLetter(
      aLetter(type, {
        agency: { ...agency, licenseLines: [{ text: 'License 10234-99', minPoints: 12 }] },
        stateNotices: [{ heading: 'California', text: 'You may contact the FTC.', front: false }],
      }),
    );
    const { pages } = await readPdf(bytes);
    const page = pages.find(({ text }) => text.includes('License'));
    if (page === undefined) throw new Error('The license is missing.');
    expect(findText(page, 'License').size).toBeGreaterThanOrEqual(12);
    expect(pages.some(({ text }) => text.includes('You may contact the FTC.'))).toBe(true);
  });

  it('says on the front that a state’s text stands on the back, and only then', async () => {
    const notice = { text: 'A text of a state. '.repeat(12).trim(), front: false };
    const read = async (stateNotices: (typeof notice & { frontNotice?: string })[]) =>
      (await readPdf(await renderLetter(aLetter(type, { stateNotices })))).pages;
    const many = [...Array(9).fill(notice), { ...notice, text: 'The last of them.' }];
    const [front, ...backs] = await read(many);
    expect(backs.map(({ text }) => text).join(' ')).toContain('The last of them.');
    expect(front?.text).toContain('Notice: See reverse side for important information.');
    const frontNotice = 'Notice: See Reverse Side for Important Information.';
    const [wisconsin] = await read([{ ...notice, frontNotice }, ...many]);
    expect(wisconsin?.text).toContain(frontNotice);
    const [alone] = await readPdf(await renderLetter(aLetter(type))).then(({ pages }) => pages);
    expect(alone?.text).not.toContain('See reverse');
  });

  it('never leaves the heading of the states’ texts alone at the foot of a page', async () => {
    const text = 'A text of a state. '.repeat(20).trim();
    for (let lines = 0; lines < 30; lines += 1) {
      const { agency } = aLetter(type);
      const licenseLines = Array.from({ length: lines }, (_, index) => ({ text: `No. ${index}` }));
      const stateNotices = [{ text, front: false }];
      const letter = aLetter(type, { agency: { ...agency, licenseLines }, stateNotices });
      const { pages } = await readPdf(await renderLetter(letter));
      const headed = pages.find((page) => page.text.includes('Important information'));
      expect(headed?.text, `${lines} licenses`).toContain('A text of a state.');
    }
  });

  it('fits on one page when no state asks for more', async () => {
    expect((await readPdf(await renderLetter(aLetter(type)))).pages).toHaveLength(1);
  });
});

describe('the payment slip', () => {
  it.each(['payment-reminder', 'plan-agreement', 'settlement-offer'] as const)(
    'of the %s carries the code of the letter',
    async (type) => {
      const bytes = await renderLetter(aLetter(type));
      expect(await decodeBarcodes(await rasterize(bytes, 1, 300))).toEqual([
        { format: 'Code128', text: 'L7Q2-4F9K' },
      ]);
    },
  );

  it('keeps its rule and its rows below the longest name of an agency', async () => {
    const { agency } = aLetter('payment-reminder');
    const name = 'Hammond, Whiting, Crown Point, Merrillville & Valparaiso Household Services, LLC';
    const { pages } = await readPdf(
      await renderLetter(aLetter('payment-reminder', { agency: { ...agency, name } })),
    );
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const texts = page.texts.filter(({ y }) => y > findText(page, 'Payment slip').y);
    const mailTo = findText(page, 'Mail this slip to').y;
    const above = texts.filter(({ text }) => /payable|reference|on it/.test(text));
    for (const { y, size } of above) expect(y).toBeLessThan(mailTo - size - 6);
    for (const { y } of texts) expect(y).toBeLessThan(792 - 18);
  });

  it('is absent where no money is asked', async () => {
    const automatic = { source: 'bank account', tail: '4421' } as const;
    for (const letter of [aLetter('paid-in-full'), aLetter('plan-agreement', { automatic })]) {
      expect(await textOf(await renderLetter(letter))).not.toContain('Payment slip');
    }
  });
});

describe('payment reminder', () => {
  it('states the balance, what it consists of and the payment that is missing', async () => {
    const expected = { due: '2026-02-20', cents: 18_000, receivedCents: 0 };
    const text = await textOf(
      await renderLetter(aLetter('payment-reminder', { expected, payBy: null })),
    );
    for (const part of ['$6,198.80', '$5,598.80', '$550.00', '$45.00', '$5.00']) {
      expect(text).toContain(part);
    }
    expect(text).toContain(
      'You planned to pay $180.00 by February 20, 2026 . We have not received',
    );
    expect(text).toContain('If you cannot make this payment as planned');
  });

  it('of a coming payment asks for that payment, in the text and on the slip', async () => {
    const text = await textOf(await renderLetter(aLetter('payment-reminder')));
    expect(text).toContain('You planned to pay $180.00 by March 20, 2026');
    expect(text).toContain('Your planned payment $180.00 Planned for March 20, 2026');
    expect(text).not.toMatch(/not received|please pay by|whole amount/i);
  });

  it('tells what has come of a payment and what is open of it', async () => {
    const partly = { due: '2026-03-20', cents: 18_000, receivedCents: 5_000 };
    for (const change of [
      { expected: partly, payBy: null },
      { expected: null, payBy: partly },
    ]) {
      const text = await textOf(await renderLetter(aLetter('payment-reminder', change)));
      expect(text).toContain('You planned to pay $180.00 by March 20, 2026');
      expect(text).toContain('We have received $50.00 of it, thank you. $130.00 of it is still');
      expect(text).toContain('Your planned payment $130.00');
      expect(text).not.toContain('not received');
    }
  });

  it('names no date when there is none to name', async () => {
    const letter = aLetter('payment-reminder', { payBy: null, expected: null });
    const text = await textOf(await renderLetter(letter));
    expect(text).not.toMatch(/pay by|planned to pay/i);
    const dateless = { due: null, cents: 18_000, receivedCents: 0 };
    const planned = await textOf(
      await renderLetter(aLetter('payment-reminder', { payBy: dateless })),
    );
    expect(planned).toContain('You planned to pay $180.00 .');
    expect(planned).not.toMatch(/pay by|planned for/i);
  });

  it('that was made when it named a date alone can still be shown', async () => {
    const old = { ...aLetter('payment-reminder'), payBy: '2026-03-20' };
    const thawed = letterContentSchema.parse({ ...old, expected: { due: '2026-02-20', cents: 1 } });
    expect(thawed).toMatchObject({ expected: { cents: 1, receivedCents: 0 } });
    expect(await textOf(await renderLetter(letterContentSchema.parse(old)))).toContain(
      'Please pay by March 20, 2026',
    );
  });
});

describe('plan agreement', () => {
  it('lists every payment and repeats the header on each page', async () => {
    const payments = Array.from({ length: 60 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return { due: `${2027 + Math.floor(index / 12)}-${month}-15`, cents: 1000 };
    });
    const letter = aLetter('plan-agreement', { payments, totalCents: 60_000 });
    const { pages } = await readPdf(await renderLetter(letter));
    const withRows = pages.filter(({ text }) => text.includes('$10.00'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const { text } of withRows) expect(text).toContain('Due date');
    const amounts = pages.flatMap(({ texts }) => texts).filter(({ text }) => text === '$10.00');
    expect(amounts.length).toBeGreaterThanOrEqual(60);
    pages.forEach(({ text }, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    });
  });

  it('tells how to stop automatic payments', async () => {
    const automatic = { source: 'bank account', tail: '4421' } as const;
    const text = await textOf(await renderLetter(aLetter('plan-agreement', { automatic })));
    expect(text).toContain('bank account ending in 4421');
    expect(text).toContain('at least three business days before');
  });

  it('says what a settlement plan leaves uncollected', async () => {
    const letter = aLetter('plan-agreement', { kind: 'settlement', balanceCents: 100_000 });
    const text = await textOf(await renderLetter(letter));
    expect(text).toContain('We will not collect the remaining $340.00');
  });
});

describe('an agreement on a single payment', () => {
  it('speaks of one payment, not of a plan of several', async () => {
    const payments = [{ due: '2026-03-13', cents: 66_000 }];
    const text = await textOf(await renderLetter(aLetter('plan-agreement', { payments })));
    expect(text).toContain('The payment we agreed on');
    expect(text).toContain('confirms one payment of $660.00 , owed to');
    expect(text).toContain('When we have received this payment, the account is paid in full.');
    expect(text).toContain('Payment due March 13, 2026');
    expect(text).not.toMatch(/together come|all of these|each payment|payment plan|first payment/i);
  });
});

describe('settlement offer', () => {
  it('compares balance and offer, and states the end of the offer', async () => {
    const text = await textOf(await renderLetter(aLetter('settlement-offer')));
    expect(text).toContain('Reduction −$1,239.76');
    expect(text).toContain('April 17, 2026');
    expect(text).toContain('We are not obligated to renew this offer.');
  });

  it('shows the schedule of an offer in parts', async () => {
    const payments = [
      { due: '2026-04-20', cents: 247_952 },
      { due: '2026-05-20', cents: 247_952 },
    ];
    const text = await textOf(await renderLetter(aLetter('settlement-offer', { payments })));
    expect(text).toContain('2 May 20, 2026 $2,479.52 $0.00');
    expect(text).toContain('all of these payments');
  });
});

describe('paid in full letter', () => {
  it('says that nothing is owed, in the words of how it ended', async () => {
    const paid = await textOf(await renderLetter(aLetter('paid-in-full')));
    expect(paid).toContain('paid in full');
    expect(paid).toContain('receipt K7-000123');
    const settled = aLetter('paid-in-full', { outcome: 'settled' });
    expect(await textOf(await renderLetter(settled))).toContain('Your account is settled');
  });
});

describe('a name that ends in a period', () => {
  it('does not double the period of the sentence', async () => {
    const creditor = { current: 'First Bank, Inc.', atItemizationDate: 'First Bank, Inc.' };
    for (const type of allTypes) {
      expect(await textOf(await renderLetter(aLetter(type, { creditor })))).not.toContain('..');
    }
  });
});
