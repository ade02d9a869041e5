import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(lawSources['miit-sms-2026-02-09']),
    cite(statutes['sms-rules-2026']),
    cite(stepSources['163-2026-05']),
    cite(lawSources['hxdzsz-2015-05-28']),
  ],
} satisfies Grounds;

export const sms2026Law: Law = {
  title: {
    zh: '通信短信息服务管理规定（2026 年修订）',
    en: 'SMS Service Administration Provisions (2026 revision)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: { zh: '第 21 至 24、27 至 30、40 条', en: 'Articles 21 to 24, 27 to 30 and 40' },
  since: { zh: '2026 年 5 月 1 日起', en: 'Since 1 May 2026' },
  says: [
    {
      text: {
        zh: '要发商业短信，发送方必须交出你同意的证明，没有就不许传。',
        en: 'To send commercial texts the sender must hand over proof of your consent; without it they may not be carried.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '必须给便捷的拒收办法，你拒了就不许再传。',
        en: 'There must be an easy way to refuse, and after you refuse they may not be carried.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '端口短信要显示真实的发送方。记录至少留 6 个月。',
        en: 'Port messages must show the real sender. Records are kept for at least 6 months.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '运营商要提供防侵扰的服务。',
        en: 'Carriers must offer a service against nuisance messages.',
      },
      ...grounds,
    },
    { text: { zh: '它只管短信，不管语音电话。', en: 'It covers texts only, not voice calls.' }, ...grounds },
  ],
  penalty: [
    {
      text: {
        zh: '由通信管理部门责令改正，按网络安全法、反电信网络诈骗法、电信条例等处罚。',
        en: 'The telecom regulator orders it to be corrected; punished under the Cybersecurity Law, the Anti-Fraud Law, the Telecommunications Regulations and others.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '投诉商业短信时，要求对方出示你同意的证明。尽早投诉，记录不一定一直留着。',
        en: 'When you complain of a commercial text, ask for the proof of your consent. Complain early: records are not kept for ever.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '它的令号我们没有核实，所以不写。',
        en: 'We did not verify the number of its order, so we give none.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2026 年 2 月 9 日公布，2026 年 5 月 1 日起施行，取代 2015 年的版本。',
      en: 'Published 9 February 2026, in force since 1 May 2026; it replaces the version of 2015.',
    },
    ...grounds,
  },
  tasks: { block: ['message-blocking'], carrier: ['say-stop'] },
  channels: ['12321-sms', '12321', 'sms-rules-2026'],
  laws: ['sms-2015', 'voice-draft', 'crpr-24'],
};
