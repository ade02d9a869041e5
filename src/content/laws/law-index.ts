/** What a reader comes for, in the order of the list. */
export type LawGroup = 'sell' | 'delete' | 'calls' | 'police' | 'carrier' | 'court' | 'procedure' | 'not-law';

/** The texts of the law, without their words, for the map of the site. Ids are their addresses, for ever. */
export const lawIndex = {
  'pipl-13-15': 'sell',
  'csl-2025': 'sell',
  dsl: 'sell',
  'nds-2025': 'sell',
  'pipl-44-50': 'delete',
  'pipl-57': 'delete',
  'audit-2025': 'delete',
  'order-24': 'delete',
  'civ-1032-1034': 'calls',
  'crpr-24': 'calls',
  'crpl-29': 'calls',
  'ad-43': 'calls',
  'npc-2012': 'calls',
  'sms-2026': 'calls',
  'callcentre-2020': 'calls',
  'crim-253-1': 'police',
  'interp-2017': 'police',
  'crim-others': 'police',
  'psl-56': 'police',
  'psl-50-5': 'police',
  'atf-25-31': 'police',
  'atf-9-14': 'carrier',
  'telecom-reg': 'carrier',
  appeal: 'carrier',
  'civ-remedies': 'court',
  'spc-net-tort': 'court',
  'tort-interp-1': 'court',
  'pipl-69-71': 'court',
  'case-binzhou': 'court',
  'psl-proc': 'procedure',
  'pipl-65-66': 'procedure',
  'cpl-110': 'procedure',
  'proc-crim': 'procedure',
  'proc-admin': 'procedure',
  'samr-121': 'procedure',
  'sms-2015': 'not-law',
  'voice-draft': 'not-law',
  'plan-2018': 'not-law',
  'cyber-crime-draft': 'not-law',
} satisfies Record<string, LawGroup>;

export type LawId = keyof typeof lawIndex;

export const lawIds = Object.keys(lawIndex) as readonly LawId[];

export const isLawId = (id: string): id is LawId => lawIds.some((known) => known === id);
