import type { Law } from '#content/laws/law.ts';
import { lawRecords } from '#content/laws/law-records.ts';
import { isLawId, type LawId, lawIds } from '#content/laws/law-index.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

/** A text of the law, loaded with its page. */
export const lawOf = Object.fromEntries(lawIds.map((id) => [id, lazily(lawRecords[id])])) as Readonly<
  Record<LawId, Lazy<Law>>
>;

/** The route lets no other address in. */
export function lawAt(address: string): LawId {
  const id = address.replace(/\/+$/, '').split('/').pop() ?? '';
  if (!isLawId(id)) throw new Error(`No law at ${address}`);
  return id;
}
