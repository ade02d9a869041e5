import type { Localized } from './locale.ts';

/** Where a prefix was first handed out. Says nothing of where the phone is, nor of whose network it is on. */
export interface Place {
  readonly province: Localized;
  /** Null for a city that is its own province. */
  readonly city: Localized | null;
}

/** Places of the mainland: by the first seven digits of a mobile, and by the area code of a landline. */
export interface Places {
  /** The place’s number in `all`, 0 where there is none. */
  readonly idOf: (prefix: number) => number;
  readonly all: readonly (Place | null)[];
  /** By area code without its 0; several where one code serves several cities, the largest first. */
  readonly areas: ReadonlyMap<string, readonly Place[]>;
}

const prefixLength = 7;

/** The place of a mobile’s eleven digits; null where the data have none, as in all ranges since 2017. */
export function placeOfMobile(places: Places, digits: string): Place | null {
  if (digits.length < prefixLength) return null;
  let prefix = 0;
  for (let at = 0; at < prefixLength; at += 1) prefix = (prefix * 10 + digits.charCodeAt(at) - 48) | 0;
  return places.all[places.idOf(prefix)] ?? null;
}

/** The places of a landline, written with its 0; none where no area has such a code. */
export function placesOfLandline(places: Places, digits: string): readonly Place[] {
  const area = /^0(10|2\d|[3-9]\d\d)/.exec(digits)?.[1] ?? '';
  return places.areas.get(area) ?? [];
}

/** 浙江 杭州; Hangzhou, Zhejiang. */
export const placeName = ({ province, city }: Place): Localized => ({
  zh: city ? `${province.zh} ${city.zh}` : province.zh,
  en: city ? `${city.en}, ${province.en}` : province.en,
});
