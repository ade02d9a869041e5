/** 香港 · +852. Loads the table of calling codes, which is our own file. */
export async function placeOfCode(
  international: string,
  nameOf: (region: string) => string,
  unknown: string,
): Promise<string> {
  const { locateNumber } = await import('#domain/locate-number.ts');
  const place = await locateNumber(international);
  if (!place) return unknown;
  const named = place.regions.slice(0, 3).map(nameOf).join(' / ');
  return [named, `+${place.callingCode}`].filter(Boolean).join(' · ');
}
