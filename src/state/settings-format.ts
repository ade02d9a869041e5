import type { Migrations } from './envelope.ts';

// How the settings are saved. No libraries here: the head script reads them before the first paint.

export const settingsKey = 'settings';
export const settingsMigrations: Migrations = [];
export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['standard', 'large'] as const;
