import { create } from 'zustand';
import { onErase } from './persisted.ts';

/** The number that the reader typed, handed from page to page. In memory only, never saved or sent. */
export const useTypedNumber = create<{ readonly typed: string }>()(() => ({ typed: '' }));

export const changeTypedNumber = (typed: string): void => useTypedNumber.setState({ typed });

onErase(() => changeTypedNumber(''));
