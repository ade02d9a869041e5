import { create } from 'zustand';
import { onErase } from './persisted.ts';

interface TypedNumber {
  readonly typed: string;
  /** Whether the reader said that it is theirs. */
  readonly isMine: boolean;
}

/** The number that the reader typed, handed from page to page. In memory only, never saved or sent. */
export const useTypedNumber = create<TypedNumber>()(() => ({ typed: '', isMine: false }));

export const changeTypedNumber = (typed: string, isMine = false): void =>
  useTypedNumber.setState({ typed, isMine });

onErase(() => changeTypedNumber(''));
