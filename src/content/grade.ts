import type { Citation, PartialDate, Source, SourceKind } from './source.ts';

/**
 * How far a claim may be leaned on.
 * official: the law, a court, an authority or a standard says so itself, or a company of its own service;
 * two-sources: two texts that do not repeat one another; reposts: repeats of one text that we have not seen;
 * conflicting: the sources disagree, so the sentence gives both versions.
 */
export type Grade = 'official' | 'two-sources' | 'reposts' | 'one-source' | 'conflicting';

/** What a claim rests on. Only that its sources disagree is said by hand. */
export interface Grounds {
  readonly on: readonly [Citation, ...Citation[]];
  readonly conflicting?: true;
}

const speaksForItself: readonly SourceKind[] = ['law', 'court', 'authority', 'standard'];
const vouches: readonly SourceKind[] = [...speaksForItself, 'company', 'press', 'reference'];

export function gradeOf({ on, conflicting }: Grounds): Grade {
  if (conflicting) return 'conflicting';
  const read = on.filter(({ source }) => source.readOn !== null);
  if (read.some(isOfficial)) return 'official';
  const vouching = read.map(({ source }) => source).filter(({ kind }) => vouches.includes(kind));
  const origins = new Set(vouching.map(originOf));
  if (origins.size > 1) return 'two-sources';
  return vouching.length > 1 && vouching.every(({ reprints }) => reprints !== undefined)
    ? 'reposts'
    : 'one-source';
}

const isOfficial = ({ source, ofItsOwn }: Citation): boolean =>
  speaksForItself.includes(source.kind) || ofItsOwn === true;

const originOf = ({ reprints, title }: Source): string => reprints ?? title.zh;

/** When the newest of its sources spoke. */
export function spokenOn({ on }: Grounds): PartialDate | 'undated' {
  const days = on.map(({ source }) => source.publishedOn).filter((day) => day !== 'undated');
  return [...days].sort().pop() ?? 'undated';
}

/** The day on which the first of its sources was read; null where none was. */
export function readOn({ on }: Grounds): string | null {
  return on.flatMap(({ source }) => source.readOn ?? []).sort()[0] ?? null;
}
