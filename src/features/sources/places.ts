import type { Localized } from '#domain/locale.ts';
import { type GradeId, themeNames } from './words.ts';

/** The id of a grade's heading in a theme. */
export const placeOf = (theme: string, grade: GradeId): string => `${theme}-${grade}`;

export function themeName(id: string): Localized {
  const name = themeNames[id];
  if (!name) throw new Error(`The theme ${id} of sources has no name`);
  return name;
}
