import type { Localized } from '../../../src/domain/locale.ts';

/** Names as readers know them. A city that is its own province has none. */
export interface PlaceName {
  readonly province: Localized;
  readonly city: Localized | null;
}

/** What a source says of the mainland’s numbers. */
export interface PlaceTable {
  readonly places: readonly PlaceName[];
  /** For each seven-digit prefix from 1300000 to 1999999 one more than its place’s index; 0 where there is none. */
  readonly mobiles: Uint16Array;
  /** Area code without its 0 → indices of places, the largest first. */
  readonly areas: ReadonlyMap<string, readonly number[]>;
}

/** Each place once. */
export class PlaceList {
  readonly places: PlaceName[] = [];
  private readonly indices = new Map<string, number>();

  indexOf(place: PlaceName): number {
    const known = this.find(place);
    if (known !== undefined) return known;
    this.indices.set(keyOf(place), this.places.length);
    return this.places.push(place) - 1;
  }

  find(place: PlaceName): number | undefined {
    return this.indices.get(keyOf(place));
  }
}

export const keyOf = ({ province, city }: PlaceName): string => `${province.zh} ${city?.zh ?? ''}`.trim();
