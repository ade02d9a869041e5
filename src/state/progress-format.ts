import type { Migrations } from './envelope.ts';

// How progress is saved. No libraries here: the head script reads it before the first paint.

export const progressKey = 'progress';
export const progressMigrations: Migrations = [];
export const taskStatuses = ['done', 'not-for-me'] as const;
