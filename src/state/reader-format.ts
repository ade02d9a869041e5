import type { Migrations } from './envelope.ts';

// How the reader's choices are saved. No libraries here: the head script reads them before the first paint.

export const readerKey = 'reader';
export const readerMigrations: Migrations = [];
export const orders = ['ours', 'article'] as const;
