import { describe, expect, it } from 'vitest';
import { template } from '../../../../../electron/backend/documents/letters/template.ts';

describe('template', () => {
  it('parts paragraphs at empty lines and sets values in bold', () => {
    const fill = template('Pay {{ sum | strong }}\nnow.\n\nThank you.');
    expect(fill({ sum: '$1.00' })).toEqual([
      [{ text: 'Pay ' }, { text: '$1.00', weight: 'bold' }, { text: ' now.' }],
      [{ text: 'Thank you.' }],
    ]);
  });

  it('fails on an unknown variable or filter instead of printing a gap', () => {
    expect(() => template('{{ nothing }}')({})).toThrow(/undefined variable/);
    expect(() => template('{{ "a" | shout }}')({})).toThrow(/undefined filter/);
  });

  it('does not run what a value holds', () => {
    expect(template('{{ name }}')({ name: '{{ 1 | plus: 1 }}' })).toEqual([
      [{ text: '{{ 1 | plus: 1 }}' }],
    ]);
  });
});
