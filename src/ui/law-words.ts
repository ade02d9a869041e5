import type { LawStatus } from '#content/laws/law.ts';
import type { Localized } from '#domain/locale.ts';

export const lawStatusWords: Readonly<Record<LawStatus, Localized>> = {
  'in-force': { zh: '现行有效', en: 'In force' },
  unverified: { zh: '没有完全核实', en: 'Not fully verified' },
  superseded: { zh: '已被取代', en: 'Superseded' },
  draft: { zh: '草案，还不是法', en: 'Draft, not law' },
  ended: { zh: '已结束', en: 'Ended' },
  case: { zh: '案例，不是法条', en: 'A case, not a statute' },
};
