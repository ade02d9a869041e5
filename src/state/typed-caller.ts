import { create } from 'zustand';
import { onErase } from './persisted.ts';

/** The number that rang, as the reader typed or pasted it: another one than their own. In memory only. */
export const useTypedCaller = create<{ readonly typed: string }>()(() => ({ typed: '' }));

export const changeTypedCaller = (typed: string): void => useTypedCaller.setState({ typed });

onErase(() => changeTypedCaller(''));
