import { describe, expect, it } from 'vitest';
import { markText } from '../../../../renderer/features/call/follow-ups.ts';
import type { OpenCall } from '../../../../shared/ipc/calls.contract.ts';

const call = { callId: 'c', phone: undefined } as unknown as OpenCall;

describe('markText', () => {
  it('says what follows for the number on the line, or for the one they name', () => {
    const outbound: OpenCall = { ...call, phone: { digits: '3125550142' } };
    expect(markText(outbound, ['wrong_number'])).toBe('The number is marked as a wrong number');
    expect(markText(call, ['opted_out', 'wrong_number'])).toBe(
      'The number they name is not called again and marked as a wrong number',
    );
    expect(markText(call, [])).toBeUndefined();
  });
});
