/** What cannot wait. Ids are addresses, for ever. */
export const emergencyIds = ['scam', 'money-sent', 'bombed', 'no-signal'] as const;

export type EmergencyId = (typeof emergencyIds)[number];
