import type { Localized } from '#domain/locale.ts';
import type { Allotment } from '#domain/number-plan.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { holderNames, kindNames } from '#i18n/number-answers.ts';
import { carrierWords as words } from './words.ts';

/** Whose a mobile number is by its prefix, as the headline names them. */
export const networkOf = ({ kind, holder }: Allotment): Localized =>
  kind === 'mvno' ? carriers.mvno.name : holderNames[holder];

/** What kind of mobile number it is; of a virtual operator’s, on which network. */
export const kindOf = ({ kind, holder }: Allotment): Localized =>
  kind === 'mvno' ? words.onNetwork(holderNames[holder]) : kindNames[kind];
