import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const rules = statutes['sms-rules-2026'];

export const sms2026Law: Law = {
  name: { zh: '通信短信息服务管理规定（2026 修订）', en: 'SMS service provisions (2026 revision)' },
  summary: {
    zh: '发商业短信的，要先交你同意的承诺或证明材料；你拒了，服务商就不许再传给你。',
    en: 'Whoever sends commercial texts must hand over an undertaking or proof of your consent; after you refuse they may not be carried to you.',
  },
  status: 'in-force',
  group: 'calls',
  title: {
    zh: '通信短信息服务管理规定（2026 年修订）',
    en: 'SMS Service Administration Provisions (2026 revision)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: {
    zh: '第 13、19 至 23、27 至 30、37、40 条',
    en: 'Articles 13, 19 to 23, 27 to 30, 37 and 40',
  },
  since: { zh: '2026 年 5 月 1 日起', en: 'Since 1 May 2026' },
  says: [
    {
      text: {
        zh: '要发商业短信，发送方必须交出你同意或请求接收的承诺或证明材料；不交的，运营商等短信服务提供者不得传输。',
        en: 'To send commercial texts the sender must hand over an undertaking or proof that you agreed to or asked for them; without it the carrier or other SMS provider may not carry them.',
      },
      on: [cite(rules, article(21))],
    },
    {
      text: {
        zh: '传商业短信必须给便捷有效的拒收办法，并随短信告诉你，不得给拒收设置障碍。',
        en: 'Carrying commercial texts takes an easy, working way to refuse, told to you in the text, and nothing may be put in its way.',
      },
      on: [cite(rules, article(22))],
    },
    {
      text: {
        zh: '发现发送方没有你的同意，或者你已明确拒收的，服务提供者不得再向你传相关商业短信。',
        en: 'Once the provider finds that the sender has no consent of yours, or you clearly refused, it may not carry such commercial texts to you again.',
      },
      on: [cite(rules, article(23))],
    },
    {
      text: {
        zh: '端口短信要同时传发送方的真实身份。',
        en: 'Port messages must carry the sender’s real identity.',
      },
      on: [cite(rules, article(19))],
    },
    {
      text: {
        zh: '收发时间、号码等记录至少留 6 个月；端口短信的内容和同意的承诺或证明材料，传完后至少留 6 个月。',
        en: 'Records of times and numbers are kept for at least 6 months; the content of port messages and the undertaking or proof of consent for at least 6 months after sending.',
      },
      on: [cite(rules, article(13, 20))],
    },
    {
      text: {
        zh: '你不想收商业短信的，基础运营商和虚拟运营商应当按国家规定提供防侵扰服务。',
        en: 'If you want no commercial texts, carriers and virtual operators must, as the state lays down, offer a service against them.',
      },
      on: [cite(rules, article(27))],
    },
    {
      text: {
        zh: '服务提供者要公布投诉方式。有争议的，可以依法向电信管理机构和它委托的用户申诉受理机构申诉；违规的，可以向电信管理机构举报。',
        en: 'Providers must publish how to complain. In a dispute you may by law appeal to the telecom regulator and the appeal body it entrusts; breaches can be reported to the regulator.',
      },
      on: [cite(rules, article(28, 29, 30))],
    },
    {
      text: {
        zh: '它管的是短信服务：向电话等终端传输有限长度的文字、数据、声音、图像等，不含互联网信息服务。',
        en: 'It covers the SMS service: carrying text, data, sound, pictures and the like of limited length to phones and other terminals, without internet information services.',
      },
      on: [cite(rules, article(2, 40))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '短信服务提供者违反规定的，由电信管理机构责令改正，依照网络安全、反诈、电信等方面的法律、行政法规、部门规章处罚。',
        en: 'An SMS provider in breach is ordered by the telecom regulator to correct it, and punished under the laws, administrative regulations and department rules on cybersecurity, fraud, telecommunications and the like.',
      },
      on: [cite(rules, article(37))],
    },
  ],
  use: [
    {
      text: {
        zh: '投诉商业短信时，请对方出示你同意的承诺或证明材料。尽早投诉，记录不一定一直留着。',
        en: 'When you complain of a commercial text, ask for the undertaking or proof of your consent. Complain early: records are not kept for ever.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '真人或机器打来的语音电话不在这个定义里，另找打电话的规定。',
        en: 'Voice calls, by people or machines, are not in that definition: look for the rules on calls.',
      },
    },
    {
      text: {
        zh: '有一份目录把它列为工信部令第 74 号。我们读到的全文没有令号，没能核实。',
        en: 'One list has it as MIIT order No. 74. The full text that we read bears no number, so we could not verify it.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2026 年 2 月 9 日公布的修订本，2026 年 5 月 1 日起施行。',
      en: 'A revision published on 9 February 2026, in force since 1 May 2026.',
    },
    on: [cite(rules, { zh: '题注、第 42 条', en: 'Heading, Art. 42' })],
  },
  tasks: { block: ['message-blocking'], carrier: ['say-stop'] },
  channels: ['12321-sms', '12321', 'sms-rules-2026'],
  laws: ['sms-2015', 'voice-draft', 'crpr-24'],
};
