import { expect, test } from 'vitest';
import { requiredText, textField } from '../../../shared/ipc/fields.ts';

const messageOf = (text: string): string | undefined =>
  textField(100).safeParse(text).error?.issues[0]?.message;

test('text with half a character or a control character is refused, and says what to remove', () => {
  expect(messageOf('caf\ud83d')).toBe('Remove the broken character.');
  expect(messageOf('caf\u0000')).toBe('Remove the control characters.');
  expect(messageOf('café 🙂\tand more\r\n')).toBeUndefined();
});

test('text is trimmed before it is missing', () => {
  expect(textField(5).parse('  ab  ')).toBe('ab');
  expect(requiredText(5).safeParse('   ').error?.issues[0]?.message).toBe('This is required.');
});
