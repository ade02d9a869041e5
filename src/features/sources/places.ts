import type { SourceKind } from '#content/source.ts';
import type { GradeId } from './words.ts';

/** The id of a grade's heading under a kind of source. */
export const placeOf = (kind: SourceKind, grade: GradeId): string => `${kind}-${grade}`;
