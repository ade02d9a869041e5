import { create } from 'zustand';
import { onErase } from './persisted.ts';

interface TypedCaller {
  readonly typed: string;
  /** Whether the reader asked who called from it. */
  readonly isAsked: boolean;
}

/** The number that rang, as the reader typed or pasted it: another one than their own. In memory only. */
export const useTypedCaller = create<TypedCaller>()(() => ({ typed: '', isAsked: false }));

export const changeTypedCaller = (typed: string, isAsked = false): void =>
  useTypedCaller.setState({ typed, isAsked });

onErase(() => changeTypedCaller(''));
