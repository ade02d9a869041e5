import type { Localized } from '#domain/locale.ts';
import { channel as n110 } from './110.ts';
import { channel as n700PrivacyNumbers } from './700-privacy-numbers.ts';
import { channel as n12315 } from './12315.ts';
import { channel as n12321 } from './12321.ts';
import { channel as n12321Sms } from './12321-sms.ts';
import { channel as n12377 } from './12377.ts';
import { channel as n12378 } from './12378.ts';
import { channel as n12381 } from './12381.ts';
import { channel as n12389 } from './12389.ts';
import { channel as n96110 } from './96110.ts';
import { channel as accountsOnMyNumber } from './accounts-on-my-number.ts';
import { channel as antiFraudApp } from './anti-fraud-app.ts';
import { channel as antiFraudCallerCard } from './anti-fraud-caller-card.ts';
import { channel as bankCardsInMyName } from './bank-cards-in-my-name.ts';
import { channel as blockChinaMobile } from './block-china-mobile.ts';
import { channel as blockChinaTelecom } from './block-china-telecom.ts';
import { channel as blockChinaUnicom } from './block-china-unicom.ts';
import { channel as callAndSmsDoNotDisturb } from './call-and-sms-do-not-disturb.ts';
import { channel as cardsInMyName } from './cards-in-my-name.ts';
import type { Channel, NeedId } from './channel.ts';
import { channel as complainChinaBroadnet } from './complain-china-broadnet.ts';
import { channel as complainChinaMobile } from './complain-china-mobile.ts';
import { channel as complainChinaTelecom } from './complain-china-telecom.ts';
import { channel as complainChinaUnicom } from './complain-china-unicom.ts';
import { channel as cyberpolice } from './cyberpolice.ts';
import { channel as networkIdentity } from './network-identity.ts';
import { channel as numberTags } from './number-tags.ts';
import { channel as overseasCallAlert } from './overseas-call-alert.ts';
import { channel as overseasChinaBroadnet } from './overseas-china-broadnet.ts';
import { channel as overseasChinaMobile } from './overseas-china-mobile.ts';
import { channel as overseasChinaTelecom } from './overseas-china-telecom.ts';
import { channel as overseasChinaUnicom } from './overseas-china-unicom.ts';
import { channel as overseasSmsChinaUnicom } from './overseas-sms-china-unicom.ts';
import { channel as recycledNumber } from './recycled-number.ts';
import { channel as regulatorAppeal } from './regulator-appeal.ts';
import { channel as reportApp } from './report-app.ts';
import { channel as reportSmsChinaMobile } from './report-sms-china-mobile.ts';
import { channel as reportSmsChinaTelecom } from './report-sms-china-telecom.ts';
import { channel as reportSmsChinaUnicom } from './report-sms-china-unicom.ts';
import { channel as smsDndChinaMobile } from './sms-dnd-china-mobile.ts';
import { channel as smsRules2026 } from './sms-rules-2026.ts';

/** What brings somebody to an office, in the order of the index. */
export const needs: Record<NeedId, Localized> = {
  report: { zh: '举报来电和短信', en: 'Report calls and messages' },
  block: { zh: '关掉', en: 'Switch off' },
  check: { zh: '查', en: 'Check' },
  carrier: { zh: '投诉运营商', en: 'Complain about a carrier' },
  fraud: { zh: '被骗了，要报警', en: 'Fraud and the police' },
  erase: { zh: '要求停止和删除', en: 'Make them stop and delete' },
  prevent: { zh: '以后少留真号码', en: 'Give your number out less' },
};

/** The official channels. Each is a file of its own beside this; ids are their addresses, for ever. */
export const channels = {
  '12321': n12321,
  '12321-sms': n12321Sms,
  'report-sms-china-mobile': reportSmsChinaMobile,
  'report-sms-china-unicom': reportSmsChinaUnicom,
  'report-sms-china-telecom': reportSmsChinaTelecom,
  'sms-rules-2026': smsRules2026,
  'block-china-mobile': blockChinaMobile,
  'block-china-unicom': blockChinaUnicom,
  'block-china-telecom': blockChinaTelecom,
  'call-and-sms-do-not-disturb': callAndSmsDoNotDisturb,
  'sms-dnd-china-mobile': smsDndChinaMobile,
  'overseas-china-mobile': overseasChinaMobile,
  'overseas-china-unicom': overseasChinaUnicom,
  'overseas-sms-china-unicom': overseasSmsChinaUnicom,
  'overseas-china-telecom': overseasChinaTelecom,
  'overseas-china-broadnet': overseasChinaBroadnet,
  'overseas-call-alert': overseasCallAlert,
  'cards-in-my-name': cardsInMyName,
  'accounts-on-my-number': accountsOnMyNumber,
  'bank-cards-in-my-name': bankCardsInMyName,
  'number-tags': numberTags,
  'complain-china-mobile': complainChinaMobile,
  'complain-china-unicom': complainChinaUnicom,
  'complain-china-telecom': complainChinaTelecom,
  'complain-china-broadnet': complainChinaBroadnet,
  'regulator-appeal': regulatorAppeal,
  '110': n110,
  '96110': n96110,
  '12381': n12381,
  'anti-fraud-app': antiFraudApp,
  'anti-fraud-caller-card': antiFraudCallerCard,
  cyberpolice: cyberpolice,
  '12389': n12389,
  '12315': n12315,
  '12378': n12378,
  '12377': n12377,
  'report-app': reportApp,
  'recycled-number': recycledNumber,
  '700-privacy-numbers': n700PrivacyNumbers,
  'network-identity': networkIdentity,
} satisfies Record<string, Channel>;

export type ChannelId = Extract<keyof typeof channels, string>;

export const channelIds = Object.keys(channels) as readonly ChannelId[];

export const isChannelId = (id: string | undefined): id is ChannelId =>
  channelIds.some((known) => known === id);
