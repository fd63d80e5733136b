/**
 * The text of a field that stands for a value: what is typed is kept as typed while focused,
 * follows the value when that changes from outside, and is tidied on leaving.
 */
import { useState } from 'react';

export type FieldText<Value> = {
  readonly value: Value | undefined;
  /** The value a text spells, undefined when none. */
  readonly read: (text: string) => Value | undefined;
  /** The tidy text of a value. */
  readonly write: (value: Value | undefined) => string;
};

export function useFieldText<Value>({ value, read, write }: FieldText<Value>) {
  const [text, setText] = useState(() => write(value));
  const [focused, setFocused] = useState(false);
  const [touched, setTouched] = useState(false);
  const [followed, setFollowed] = useState(value);
  const follow = () => {
    setFollowed(value);
    if (read(text) !== value) setText(write(value));
  };
  if (!focused && value !== followed) follow();
  return {
    text,
    setText,
    /** Problems are shown only after the field was left once. */
    touched,
    enter: () => setFocused(true),
    leave: () => {
      setFocused(false);
      setTouched(true);
      if (read(text) !== undefined) setText(write(value));
    },
  };
}
