/**
 * One thousand different letters of all five types, the same in every run: names, addresses,
 * amounts, dates and codes differ, the wording does not.
 */
import type { LetterContent } from '../../../electron/backend/documents/letters/registry.ts';
import { aLetter, allTypes } from '../../helpers/pdf/letters.ts';

const given = [
  'Ana',
  'Benjamin',
  'Chidi',
  'Dolores',
  'Elżbieta',
  'Fatima',
  'Grace',
  'Hùng',
  'Inés',
  'Jürgen',
];
const family = [
  'Abbott',
  'Björk',
  'Castañeda',
  'Dupré',
  'Nguyễn',
  'O’Neill',
  'Peña',
  'Šimić',
  'Whitfield',
];
const streets = [
  'Park Street',
  'Lakefront Avenue',
  'Main Street',
  'Cedar Hollow Road',
  'Second Avenue',
];
const towns = ['Bethesda, MD 20815', 'Gary, IN 46402', 'Boise, ID 83702', 'El Paso, TX 79901'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export function letterContents(count: number): readonly LetterContent[] {
  return Array.from({ length: count }, (_, index) => letter(index));
}

function letter(index: number): LetterContent {
  const type = allTypes[index % allTypes.length] ?? 'payment-reminder';
  const name = `${pick(given, index)} ${pick(family, index * 7)}-${index}`;
  const digits = String(index).padStart(12, '0');
  const common = {
    letterId: `0b9f3d0e-6c1f-4b3a-9f0e-${digits}`,
    scanCode: `L${digits.slice(-6)}-${(index * 7919) % 9973}X`,
    consumerName: name,
    recipient: {
      nameLines: [name],
      addressLines: [`${100 + index} ${pick(streets, index)}`, pick(towns, index)],
    },
    account: { description: 'credit card', number: `ending in ${1000 + ((index * 37) % 9000)}` },
    spanishLines: index % 3 === 0,
  };
  const content = aLetter(type, common);
  const extra = index * 13;
  if (content.type === 'validation-notice') {
    const { itemization } = content;
    const balanceCents = itemization.balanceCents + extra;
    const totalCents = itemization.totalCents + extra;
    return { ...content, itemization: { ...itemization, balanceCents, totalCents } };
  }
  if (content.type === 'payment-reminder') {
    const parts = { ...content.parts, principal: content.parts.principal + extra };
    return { ...content, parts, balanceCents: content.balanceCents + extra };
  }
  if (content.type === 'settlement-offer') {
    return { ...content, balanceCents: content.balanceCents + extra };
  }
  return content;
}
