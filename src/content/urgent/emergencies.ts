import type { EmergencyId } from '#domain/emergency.ts';
import { bombed } from './bombed.ts';
import type { Emergency } from './emergency.ts';
import { moneySent } from './money-sent.ts';
import { noSignal } from './no-signal.ts';
import { scam } from './scam.ts';

/** What cannot wait, in the order of the strip. Each is a file of its own beside this. */
export const emergencies: Readonly<Record<EmergencyId, Emergency>> = {
  scam,
  'money-sent': moneySent,
  bombed,
  'no-signal': noSignal,
};
