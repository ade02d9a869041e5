import { isoDay } from '#domain/iso-day.ts';
import { changeNotes, useNotes } from './notes.ts';
import { changeProgress, useProgress } from './progress.ts';

export const markDone = (id: string, now: Date): void =>
  changeProgress({ [id]: { status: 'done', on: isoDay(now) } });

export const markNotForMe = (id: string, now: Date): void =>
  changeProgress({ [id]: { status: 'not-for-me', on: isoDay(now) } });

export const unmark = (id: string): void => changeProgress({ [id]: undefined });

/** An empty note is no note. */
export const writeNote = (id: string, note: string): void => changeNotes({ [id]: note || undefined });

/** What the reader did with a task: the one hook, wherever a task appears. */
export function useTask(id: string) {
  const record = useProgress((progress) => progress[id]);
  const note = useNotes((notes) => notes[id]) ?? '';
  return { status: record?.status ?? null, on: record?.on ?? null, note };
}
