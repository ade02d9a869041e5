import { ad43Law } from './ad-43.ts';
import { appealLaw } from './appeal.ts';
import { atf914Law } from './atf-9-14.ts';
import { atf2531Law } from './atf-25-31.ts';
import { audit2025Law } from './audit-2025.ts';
import { callcentre2020Law } from './callcentre-2020.ts';
import { caseBinzhouLaw } from './case-binzhou.ts';
import { civ10321034Law } from './civ-1032-1034.ts';
import { civRemediesLaw } from './civ-remedies.ts';
import { cpl110Law } from './cpl-110.ts';
import { crim2531Law } from './crim-253-1.ts';
import { crimOthersLaw } from './crim-others.ts';
import { crpl29Law } from './crpl-29.ts';
import { crpr24Law } from './crpr-24.ts';
import { csl2025Law } from './csl-2025.ts';
import { cyberCrimeDraftLaw } from './cyber-crime-draft.ts';
import { dslLaw } from './dsl.ts';
import { interp2017Law } from './interp-2017.ts';
import type { Law } from './law.ts';
import { nds2025Law } from './nds-2025.ts';
import { npc2012Law } from './npc-2012.ts';
import { order24Law } from './order-24.ts';
import { pipl1315Law } from './pipl-13-15.ts';
import { pipl4450Law } from './pipl-44-50.ts';
import { pipl57Law } from './pipl-57.ts';
import { pipl6566Law } from './pipl-65-66.ts';
import { pipl6971Law } from './pipl-69-71.ts';
import { plan2018Law } from './plan-2018.ts';
import { procAdminLaw } from './proc-admin.ts';
import { procCrimLaw } from './proc-crim.ts';
import { psl505Law } from './psl-50-5.ts';
import { psl56Law } from './psl-56.ts';
import { pslProcLaw } from './psl-proc.ts';
import { samr121Law } from './samr-121.ts';
import { sms2015Law } from './sms-2015.ts';
import { sms2026Law } from './sms-2026.ts';
import { spcNetTortLaw } from './spc-net-tort.ts';
import { telecomRegLaw } from './telecom-reg.ts';
import { tortInterp1Law } from './tort-interp-1.ts';
import { voiceDraftLaw } from './voice-draft.ts';

/**
 * The law as far as it helps somebody who is called, in the order of the list. Each text is a file of its own beside
 * this; ids are their addresses, for ever. One that is retired says so by its status.
 */
export const laws = {
  'pipl-13-15': pipl1315Law,
  'csl-2025': csl2025Law,
  dsl: dslLaw,
  'nds-2025': nds2025Law,
  'pipl-44-50': pipl4450Law,
  'pipl-57': pipl57Law,
  'audit-2025': audit2025Law,
  'order-24': order24Law,
  'civ-1032-1034': civ10321034Law,
  'crpr-24': crpr24Law,
  'crpl-29': crpl29Law,
  'ad-43': ad43Law,
  'npc-2012': npc2012Law,
  'sms-2026': sms2026Law,
  'callcentre-2020': callcentre2020Law,
  'crim-253-1': crim2531Law,
  'interp-2017': interp2017Law,
  'crim-others': crimOthersLaw,
  'psl-56': psl56Law,
  'psl-50-5': psl505Law,
  'atf-25-31': atf2531Law,
  'atf-9-14': atf914Law,
  'telecom-reg': telecomRegLaw,
  appeal: appealLaw,
  'civ-remedies': civRemediesLaw,
  'spc-net-tort': spcNetTortLaw,
  'tort-interp-1': tortInterp1Law,
  'pipl-69-71': pipl6971Law,
  'case-binzhou': caseBinzhouLaw,
  'psl-proc': pslProcLaw,
  'pipl-65-66': pipl6566Law,
  'cpl-110': cpl110Law,
  'proc-crim': procCrimLaw,
  'proc-admin': procAdminLaw,
  'samr-121': samr121Law,
  'sms-2015': sms2015Law,
  'voice-draft': voiceDraftLaw,
  'plan-2018': plan2018Law,
  'cyber-crime-draft': cyberCrimeDraftLaw,
} satisfies Record<string, Law>;

export type LawId = keyof typeof laws;

export const lawIds = Object.keys(laws) as readonly LawId[];

export const isLawId = (id: string): id is LawId => lawIds.some((known) => known === id);
