import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { validationEndFor } from '../../../../../electron/backend/services/letters/validation-end.ts';
import {
  addLicense,
  idOf,
  mailOne,
  makeOne,
  openLetterDesk,
  person,
  places,
  readLetter,
  wordsOf,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';

describe('a validation notice', () => {
  test('says the debt as placed, its period from the stated mailing date, and both addresses', async () => {
    const { desk, placed } = await openLetterDesk([person('4000-1234', { address2: 'Apt 7' })]);
    const made = await makeOne(desk, idOf(placed, '4000-1234'), notice);
    expect(made).toMatchObject({ state: 'queued', waits: [] });
    const letter = await desk.ask('letters.get', { letterId: made.letterId });
    expect(letter).toMatchObject({
      mailingDate: '2026-03-03',
      validationEndsOn: '2026-04-09',
      state: 'queued',
      recipientLines: ['Maria Gomez', '12 Elm St', 'Apt 7', 'Gary, IN 46402'],
    });
    expect(letter.reference).toMatch(/^[2-9A-HJ-KM-NP-TV-Z]{4}-[2-9A-HJ-KM-NP-TV-Z]{4}$/);
    const { pages, info } = await readLetter(desk, made.letterId);
    const [cover, , form] = pages;
    expect(cover?.text).toBe(
      'Harbor Resolution Services 100 Main Street Suite 4 Gary, IN 46402 MARIA GOMEZ 12 ELM ST APT 7 GARY IN 46402 Date March 3, 2026',
    );
    for (const words of [
      'Call or write to us by April 9, 2026, to dispute',
      'You had a credit card from North Shore Bank',
      'account number ending in 1234',
      'As of September 1, 2025, you owed: $ 500.00',
      'in interest: + $ 20.00',
      'in fees: + $ 5.00',
      'toward the debt: – $ 25.00',
      'Total amount of the debt now: $ 500.00',
      `Include the reference number ${letter.reference}.`,
    ]) {
      expect(form?.text).toContain(words);
    }
    const all = [...pages.map(({ text }) => text), JSON.stringify(info)].join(' ');
    expect(all).not.toContain('4000');
  });

  test('shows what the desk itself has booked since the placement', async () => {
    const { desk, placed } = await openLetterDesk([person('4000-1234')]);
    const accountId = idOf(placed, '4000-1234');
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId,
      method: 'cash',
      amountCents: 12_345,
      reference: '',
      payorName: 'Maria Gomez',
    });
    const { letterId } = await makeOne(desk, accountId, notice);
    const words = await wordsOf(desk, letterId);
    expect(words).toContain('toward the debt: – $ 148.45');
    expect(words).toContain('Total amount of the debt now: $ 376.55');
  });

  test('names the creditor of the placement, whatever the client’s letter identity says', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1'),
      person('2', { current_creditor: 'Cascade Funding Trust 2019-B' }),
    ]);
    const [client] = await desk.ask('clients.list', {});
    if (!client) throw new Error('no client');
    const { id, hasAccounts: _has, ...details } = client;
    const letterIdentity = { ...details.letterIdentity, creditorName: 'North Shore Bank, N.A.' };
    await desk.ask('clients.save', {
      requestId: desk.newId(),
      clientId: id,
      client: { ...details, letterIdentity },
    });
    for (const [number, creditor] of [
      ['1', 'North Shore Bank, N.A.'],
      ['2', 'Cascade Funding Trust 2019-B.'],
    ] as const) {
      const { letterId } = await makeOne(desk, idOf(placed, number), notice);
      expect(await wordsOf(desk, letterId)).toContain(`a debt that you owe to ${creditor} We will`);
    }
  });

  test('takes another mailing date, and the period follows it over a holiday kept on Friday', async () => {
    const { desk, placed } = await openLetterDesk([person('1')], { now: '2026-06-25T16:00:00Z' });
    const { letterId } = await makeOne(desk, idOf(placed, '1'), notice, {
      mailingDate: '2026-07-01',
    });
    const letter = await desk.ask('letters.get', { letterId });
    expect(letter.validationEndsOn).toBe('2026-08-08');
  });

  test('a Spanish speaker gets the optional Spanish lines, and the Spanish form on request', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', { language: 'es', first_name: 'José', last_name: 'Núñez' }),
      person('2', { language: 'es' }),
      person('3'),
    ]);
    const optional = await makeOne(desk, idOf(placed, '1'), notice);
    const withLines = await wordsOf(desk, optional.letterId);
    expect(withLines).toContain('solicitar una copia de este formulario en español');
    expect(withLines).toContain('Quiero este formulario en español');
    expect(withLines).toContain('JOSÉ NÚÑEZ');
    const spanish = await makeOne(desk, idOf(placed, '2'), notice, { language: 'es' });
    const form = await wordsOf(desk, spanish.letterId);
    expect(form).toContain('es un cobrador de deudas');
    expect(form).toContain('Usted tenía una tarjeta de crédito, provista por North Shore Bank');
    expect(form).toContain('9 de abril del 2026');
    const english = await makeOne(desk, idOf(placed, '3'), notice);
    expect(await wordsOf(desk, english.letterId)).not.toContain('español');
  });

  test('a name that the font cannot show is reported, never printed as a box', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', { first_name: '王', last_name: '伟' }),
    ]);
    const made = await makeOne(desk, idOf(placed, '1'), notice);
    expect(made.state).toBe('waiting');
    const [wait] = made.waits;
    expect(wait?.kind).toBe('characters');
    expect(wait?.message).toContain('王 (U+738B)');
    const error = await desk.refused('letters.preview', {
      requestId: desk.newId(),
      letterId: made.letterId,
    });
    expect(error.code).toBe('rule-broken');
  });

  test('an address that is not complete makes it wait', async () => {
    const { desk, placed } = await openLetterDesk([person('1', { address1: '' })]);
    const made = await makeOne(desk, idOf(placed, '1'), notice);
    expect(made).toMatchObject({ state: 'waiting', waits: [{ kind: 'address' }] });
  });
});

describe('a notice that is made and not mailed', () => {
  test('keeps dates out of the period that it states', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    const before = await desk.ask('negotiation.get', { accountId });
    expect(before).toMatchObject({ promiseFrom: '2026-04-10', promisesInValidation: 0 });
    const promise = { accountId, due: '2026-04-10', amountCents: 1_000 };
    await desk.ask('promises.make', { requestId: desk.newId(), ...promise });
    await makeOne(desk, accountId, notice, { mailingDate: '2026-03-20' });
    const after = await desk.ask('negotiation.get', { accountId });
    expect(after).toMatchObject({
      validationEnd: '2026-04-26',
      isNoticePending: true,
      promiseFrom: '2026-04-27',
      promisesInValidation: 1,
    });
    for (const { offer } of after.offers) {
      for (const { due } of offer.schedule) expect(due > '2026-04-26').toBe(true);
    }
    const refused = await desk.refused('promises.make', { requestId: desk.newId(), ...promise });
    expect(refused.details?.ruleId).toBe('validation.no-deadline');
  });

  test('states nothing more once its mailing date has passed: it has to be made again', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    await makeOne(desk, accountId, notice);
    desk.clock.set('2026-03-10T16:00:00Z');
    const { promiseFrom } = await desk.ask('negotiation.get', { accountId });
    // As if one left on March 11.
    expect(promiseFrom).toBe('2026-04-18');
  });

  test('lengthens the period of one that was mailed before', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    await mailOne(desk, accountId, notice);
    await makeOne(desk, accountId, notice, { language: 'es', mailingDate: '2026-03-20' });
    expect(await desk.ask('negotiation.get', { accountId })).toMatchObject({
      validationEnd: '2026-04-26',
      isNoticePending: false,
    });
  });
});

describe('what states ask for', () => {
  test('Massachusetts: its text on the back, and the front says so', async () => {
    const { desk, placed } = await openLetterDesk([person('1', places.MA)]);
    const { letterId, state } = await makeOne(desk, idOf(placed, '1'), notice);
    expect(state).toBe('queued');
    const { pages } = await readLetter(desk, letterId);
    expect(pages[2]?.text).toContain('See reverse side for important information');
    expect(pages[3]?.text).toContain('NOTICE OF IMPORTANT RIGHTS. You have the right to make');
  });

  test('California waits for its license number and for wording that is not at hand', async () => {
    const { desk, placed } = await openLetterDesk([person('1', places.CA)]);
    const first = await makeOne(desk, idOf(placed, '1'), notice);
    expect(first.state).toBe('waiting');
    expect(first.waits.map(({ kind }) => kind)).toEqual(['state-text', 'license']);
    expect(first.waits[0]?.message).toContain('1788.14.5');
    await addLicense(desk, 'CA', 'California debt collector license no. 10234-99');
    await approve(desk, '1788.14.5', 'You may ask us for the records of this debt.');
    const { made } = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: [first.letterId],
    });
    expect(made[0]?.waits).toEqual([]);
    const words = await wordsOf(desk, made[0]?.letterId ?? '');
    expect(words).toContain('Rosenthal Fair Debt Collection Practices Act');
    expect(words).toContain('You may ask us for the records of this debt.');
    expect(words).toContain('California debt collector license no. 10234-99');
    const large = (await readLetter(desk, made[0]?.letterId ?? '')).pages
      .flatMap(({ texts }) => texts)
      .find(({ text }) => text.includes('10234-99'));
    expect(large?.size).toBeGreaterThanOrEqual(12);
  });

  test('New York waits for wording; New York City for its own and for a license number too', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', places.NY),
      person('2', places.NYC),
    ]);
    const state = await makeOne(desk, idOf(placed, '1'), notice);
    expect(state.waits.map(({ kind }) => kind)).toEqual(['state-text']);
    const city = await makeOne(desk, idOf(placed, '2'), notice);
    expect(city.waits.map(({ kind }) => kind)).toEqual(['state-text', 'state-text', 'license']);
    await addLicense(desk, 'NY', 'Licensed in Buffalo, no. 5');
    await addLicense(desk, 'NY', 'New York City DCWP license no. 2091-DCA');
    const { made } = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: [city.letterId],
    });
    expect(made[0]?.waits.map(({ kind }) => kind)).toEqual(['state-text', 'state-text']);
  });

  test('Texas and Indiana add nothing; North Carolina needs its permit number', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', places.TX),
      person('2', places.NC),
      person('3'),
    ]);
    for (const number of ['1', '3']) {
      const { letterId, state } = await makeOne(desk, idOf(placed, number), notice);
      expect(state).toBe('queued');
      expect((await readLetter(desk, letterId)).pages).toHaveLength(3);
    }
    const carolina = await makeOne(desk, idOf(placed, '2'), notice);
    expect(carolina.waits).toMatchObject([{ kind: 'license' }]);
    expect(carolina.waits[0]?.message).toContain('N.C.G.S. 58-70-50');
  });

  test('Wisconsin, Tennessee and Minnesota: nobody is told of a license that is not entered', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', places.WI),
      person('2', places.TN),
      person('3', { city: 'Duluth', state: 'MN', zip: '55802' }),
    ]);
    for (const number of ['1', '2', '3']) {
      const { waits } = await makeOne(desk, idOf(placed, number), notice);
      expect(waits.filter(({ kind }) => kind === 'license')).toHaveLength(1);
    }
    await addLicense(desk, 'WI', 'Wisconsin collection agency license 4711');
    const { rows } = await desk.ask('letters.list', { accountId: idOf(placed, '1') });
    const remade = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: rows.map(({ id }) => id),
    });
    expect(remade.made[0]).toMatchObject({ state: 'queued' });
    const words = await wordsOf(desk, remade.made[0]?.letterId ?? '');
    expect(words).toContain('is licensed by the Division of Banking');
    expect(words).toContain('license 4711');
    const reminder = await makeOne(desk, idOf(placed, '1'), 'payment_reminder');
    const [front, back] = (await readLetter(desk, reminder.letterId)).pages;
    expect(front?.text).toContain('Notice: See Reverse Side for Important Information.');
    expect(back?.text).toContain('is licensed by the Division of Banking');
  });

  test('a duty that no text fulfills keeps the letter waiting, whatever wording was approved', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', { city: 'Duluth', state: 'MN', zip: '55802' }),
      person('2', { city: 'Reno', state: 'NV', zip: '89501', product: 'Emergency visit' }),
    ]);
    await addLicense(desk, 'MN', 'Minnesota collection agency license 1234');
    const { texts } = await desk.ask('letters.stateTexts', {});
    expect(texts.filter(({ requirement }) => requirement.includes('enclose'))).toEqual([]);
    const minnesota = await makeOne(desk, idOf(placed, '1'), notice);
    expect(minnesota.waits).toMatchObject([
      { kind: 'state-duty', message: expect.stringContaining('cannot enclose a sheet') },
    ]);
    for (const type of [notice, 'payment_reminder'] as const) {
      const nevada = await makeOne(desk, idOf(placed, '2'), type);
      expect(nevada.waits).toMatchObject([
        { kind: 'state-duty', message: expect.stringContaining('60 days before') },
      ]);
    }
  });

  test('a state whose rules nobody has reviewed is told before the letter is made', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2', places.TX)]);
    const outlook = async (number: string) => {
      const { options } = await desk.ask('letters.options', { accountId: idOf(placed, number) });
      return options[0]?.outlook;
    };
    expect(await outlook('1')).toMatchObject({
      kind: 'ready',
      cautions: [expect.stringMatching(/^The rules of Indiana for letters have not been reviewed/)],
    });
    expect(await outlook('2')).toEqual({ kind: 'ready', cautions: [] });
    const { rows } = await desk.ask('letters.proposals', { filter: {} });
    expect(rows[0]?.outlook).toMatchObject({ cautions: [expect.stringContaining('Indiana')] });
  });

  test('a Spanish form waits where the state’s text is at hand in English only', async () => {
    const { desk, placed } = await openLetterDesk([person('1', { ...places.TN, language: 'es' })]);
    await addLicense(desk, 'TN', 'Tennessee collection service license 0815');
    const english = await makeOne(desk, idOf(placed, '1'), notice);
    expect(english.state).toBe('queued');
    await desk.ask('letters.cancel', {
      requestId: desk.newId(),
      letterIds: [english.letterId],
      reason: 'Asked for Spanish',
    });
    const spanish = await makeOne(desk, idOf(placed, '1'), notice, { language: 'es' });
    expect(spanish.waits[0]?.message).toContain('English only');
  });

  test('a debt that may be too old gets the state’s words, and waits where there are none', async () => {
    const old = { open_date: '2019-01-01', delinquency_date: '2022-06-01' };
    const { desk, placed } = await openLetterDesk([
      person('1', { ...places.CA, ...old }),
      person('2', { ...places.NC, ...old }),
      person('3', { ...old, city: 'Hartford', state: 'CT', zip: '06103' }),
    ]);
    const california = await makeOne(desk, idOf(placed, '1'), notice);
    const { stateTexts } = await desk.ask('letters.get', { letterId: california.letterId });
    expect(stateTexts.join(' ')).toContain('Because of the age of your debt, we will not sue you');
    expect(stateTexts.join(' ')).toContain('Harbor Resolution Services may report it');
    const carolina = await makeOne(desk, idOf(placed, '2'), notice);
    expect(carolina.waits.map(({ kind }) => kind)).toEqual(['license']);
    const connecticut = await makeOne(desk, idOf(placed, '3'), notice);
    expect(connecticut.waits[0]?.message).toContain('Conn. Gen. Stat. 36a-805');
  });

  test('California: a debt that ages after its notice is told of in the next letter, and only there', async () => {
    const { desk, placed } = await openLetterDesk([person('1', places.CA)]);
    const accountId = idOf(placed, '1');
    await addLicense(desk, 'CA', 'California debt collector license no. 10234-99');
    await approve(desk, '1788.14.5', 'You may ask us for the records of this debt.');
    await mailOne(desk, accountId, notice);
    desk.clock.set('2027-11-02T16:00:00Z');
    const first = await mailOne(desk, accountId, 'payment_reminder');
    expect(await wordsOf(desk, first)).toContain('Because of the age of your debt');
    const next = await makeOne(desk, accountId, 'payment_reminder');
    expect(next.state).toBe('queued');
    expect(await wordsOf(desk, next.letterId)).not.toContain('Because of the age of your debt');
  });

  test('where an expired debt no longer exists, no letter validates it or asks for it before counsel cleared it', async () => {
    const old = { open_date: '2011-01-01', delinquency_date: '2012-06-01' };
    const { desk, placed } = await openLetterDesk([
      person('1', { ...places.WI, ...old }),
      person('2', { ...old, city: 'Jackson', state: 'MS', zip: '39201' }),
    ]);
    await addLicense(desk, 'WI', 'Wisconsin collection agency license 4711');
    for (const number of ['1', '2']) {
      for (const type of [notice, 'payment_reminder'] as const) {
        const made = await makeOne(desk, idOf(placed, number), type);
        expect(made.state).toBe('waiting');
        expect(made.waits).toMatchObject([{ kind: 'limitation' }]);
      }
    }
  });
});

async function approve(
  desk: Awaited<ReturnType<typeof openLetterDesk>>['desk'],
  part: string,
  text: string,
): Promise<void> {
  const { texts } = await desk.ask('letters.stateTexts', {});
  const wanted = texts.find(({ requirement }) => requirement.includes(part));
  await desk.ask('letters.saveStateText', {
    requestId: desk.newId(),
    id: wanted?.id ?? '',
    text,
    approvedBy: 'L. Ortiz, counsel',
  });
}

describe('the end of the validation period', () => {
  const isoDate = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => Temporal.PlainDate.from('2022-01-01').add({ days }).toString());
  const unsent = { validationEndsOn: null, pendingNoticeEnd: null };

  test('of a notice lies at least 35 days after its mailing date and grows with it', () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: 0, max: 60 }), (mailingDate, later) => {
        const end = validationEndFor(unsent, { type: notice, mailingDate });
        const mailing = Temporal.PlainDate.from(mailingDate);
        expect(end && mailing.until(end, { largestUnit: 'days' }).days).toBeGreaterThanOrEqual(35);
        const next = mailing.add({ days: later }).toString();
        const nextEnd = validationEndFor(unsent, { type: notice, mailingDate: next });
        if (!end || !nextEnd) throw new Error('a notice always has an end');
        expect(Temporal.PlainDate.compare(nextEnd, end)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('binds every other letter that is dated inside it, before the notice was mailed as well', () => {
    const types = ['payment_reminder', 'plan_agreement', 'settlement_offer'] as const;
    fc.assert(
      fc.property(isoDate, fc.constantFrom(...types), isoDate, (mailingDate, type, endsOn) => {
        expect(validationEndFor(unsent, { type, mailingDate })).toBeDefined();
        const known = { validationEndsOn: endsOn, pendingNoticeEnd: null };
        const end = validationEndFor(known, { type, mailingDate });
        expect(end?.toString()).toBe(mailingDate <= endsOn ? endsOn : undefined);
      }),
    );
  });
});
