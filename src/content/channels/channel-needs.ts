/** What brings somebody to an office, in the order of the index. */
export type NeedId = 'report' | 'block' | 'check' | 'carrier' | 'fraud' | 'erase' | 'prevent';

/** The official channels, without their texts, for the map of the site. Ids are their addresses, for ever. */
export const channelNeeds = {
  '12321': 'report',
  '12321-sms': 'report',
  'report-sms-china-mobile': 'report',
  'report-sms-china-unicom': 'report',
  'report-sms-china-telecom': 'report',
  'sms-rules-2026': 'report',
  'block-china-mobile': 'block',
  'block-china-unicom': 'block',
  'block-china-telecom': 'block',
  'call-and-sms-do-not-disturb': 'block',
  'sms-dnd-china-mobile': 'block',
  'overseas-china-mobile': 'block',
  'overseas-china-unicom': 'block',
  'overseas-sms-china-unicom': 'block',
  'overseas-china-telecom': 'block',
  'overseas-china-broadnet': 'block',
  'overseas-call-alert': 'block',
  'cards-in-my-name': 'check',
  'accounts-on-my-number': 'check',
  'bank-cards-in-my-name': 'check',
  'number-tags': 'check',
  'complain-china-mobile': 'carrier',
  'complain-china-unicom': 'carrier',
  'complain-china-telecom': 'carrier',
  'complain-china-broadnet': 'carrier',
  'regulator-appeal': 'carrier',
  '110': 'fraud',
  '96110': 'fraud',
  '12381': 'fraud',
  'anti-fraud-app': 'fraud',
  'anti-fraud-caller-card': 'fraud',
  cyberpolice: 'fraud',
  '12389': 'fraud',
  '12315': 'erase',
  '12378': 'erase',
  '12377': 'erase',
  'report-app': 'erase',
  'recycled-number': 'erase',
  '700-privacy-numbers': 'prevent',
  'network-identity': 'prevent',
} satisfies Record<string, NeedId>;

export type ChannelId = Extract<keyof typeof channelNeeds, string>;

export const channelIds = Object.keys(channelNeeds) as ChannelId[];

export const isChannelId = (id: string | undefined): id is ChannelId =>
  channelIds.some((known) => known === id);
