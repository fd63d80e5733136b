/** A contact and all that is known before it, in whole minutes; and the same in the engine's words. */
import { Temporal } from 'temporal-polyfill';
import type { ContactFacts, ContactRequest } from '../../../../shared/compliance/types.ts';
import { localText } from './clocks.ts';

export type Phone = 'mobile' | 'home' | 'work' | 'other' | undefined;

/** `at` of every fact is the minute that the consumer's clock showed. */
export type Call = {
  readonly at: number;
  readonly direction: 'outbound' | 'inbound' | 'walk_in';
  readonly connected: boolean;
  readonly conversation: boolean;
  readonly person: string;
  readonly debts: readonly string[];
  readonly phoneType: Phone;
};

export type Message = {
  readonly at: number;
  readonly medium: 'letter' | 'email' | 'text';
  readonly person: string;
  readonly debts: readonly string[];
};

export type Consent = {
  readonly at: number;
  readonly person: string;
  readonly debts: readonly string[];
  /** Days it was given for; more than seven count as seven. */
  readonly days: number;
  readonly revokedAt: number | undefined;
};

/** Minutes of the day; `to` not after `from` is on the next day. ISO weekdays, none is all. */
export type Time = {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly phoneType: Phone;
};

export type Case = {
  readonly channel: 'call' | 'letter';
  /** UTC second. */
  readonly second: number;
  readonly person: string;
  readonly debt: string;
  readonly phoneType: Phone;
  readonly zips: readonly string[];
  readonly areaCodes: readonly string[];
  /** States of addresses that their ZIP does not settle. */
  readonly unsettled: readonly string[];
  readonly stated: readonly string[];
  readonly states: readonly string[];
  readonly calls: readonly Call[];
  readonly messages: readonly Message[];
  readonly consents: readonly Consent[];
  readonly inconvenient: readonly Time[];
};

export function instantOf(second: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(second * 1000);
}

export function toRequest(c: Case): ContactRequest {
  const common = { at: instantOf(c.second), personId: c.person, accountId: c.debt };
  if (c.channel === 'letter') {
    return { ...common, channel: 'letter', letterType: 'payment_reminder', address: 'ok' };
  }
  return {
    ...common,
    channel: 'call',
    phone: c.phoneType && { type: c.phoneType, status: 'ok' },
  };
}

function clockText(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

export function toFacts(c: Case): ContactFacts {
  return {
    holds: [],
    location: {
      zips: c.zips,
      areaCodes: c.areaCodes,
      states: c.unsettled,
      statedZones: c.stated.length > 0 ? c.stated : undefined,
    },
    states: c.states,
    history: {
      calls: c.calls.map(({ at, person, debts, ...call }) => ({
        ...call,
        at: localText(at),
        personId: person,
        accountIds: debts,
      })),
      messages: c.messages.map(({ at, medium, person, debts }) => ({
        at: localText(at),
        medium,
        personId: person,
        accountIds: debts,
      })),
      consents: c.consents.map(({ at, person, debts, days, revokedAt }) => ({
        at: localText(at),
        personId: person,
        accountIds: debts,
        days,
        revokedAt: revokedAt === undefined ? undefined : localText(revokedAt),
      })),
    },
    inconvenientTimes: c.inconvenient.map(({ days, from, to, phoneType }) => ({
      days: days.length > 0 ? days : undefined,
      from: clockText(from),
      to: clockText(to),
      phoneType,
    })),
  };
}
