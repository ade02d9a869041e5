import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Law } from './law.ts';

export const callcentre2020Law: Law = {
  name: {
    zh: '工信部 2020 年呼叫中心通知：不得营销外呼',
    en: 'MIIT call-centre notice of 2020: no marketing calls',
  },
  summary: {
    zh: '按媒体转述：呼叫中心不得打营销电话，回访也要你同意。',
    en: 'As reported: call centres may not make marketing calls, and follow-ups need your consent.',
  },
  status: 'unverified',
  group: 'calls',
  title: {
    zh: '工业和信息化部关于加强呼叫中心业务管理的通知',
    en: 'MIIT notice on strengthening the management of call-centre business',
  },
  kind: { zh: '规范性文件，工信部信管〔2020〕81 号', en: 'Normative document, 工信部信管〔2020〕81 号' },
  articles: { zh: '媒体转述的要点', en: 'The main points as reported' },
  since: { zh: '2020 年 6 月 19 日', en: '19 June 2020' },
  says: [
    {
      text: {
        zh: '呼叫中心只能在用户主动来电的基础上提供信息咨询。',
        en: 'Call centres may give information only on the basis of calls that users make to them.',
      },
      on: [cite(marketSources['yuleonline-2020-07-24'])],
    },
    {
      text: {
        zh: '确需呼出的，要经用户同意，用于即时回访、信息咨询等。',
        en: 'Outgoing calls, where needed, take the user’s consent and serve immediate follow-ups, enquiries and the like.',
      },
      on: [cite(lawSources['tmtdoc-2020-06-29']), cite(marketSources['yuleonline-2020-07-24'])],
    },
    {
      text: {
        zh: '呼叫中心业务不得提供商业营销类呼出服务。',
        en: 'Call-centre business may not offer commercial marketing calls.',
      },
      on: [cite(marketSources['juzii-2020']), cite(marketSources['yuleonline-2020-07-24'])],
    },
    {
      text: {
        zh: '呼叫中心不得违规更改、隐藏呼出用的号码。',
        en: 'Call centres may not alter or hide the number they call from against the rules.',
      },
      on: [cite(lawSources['tmtdoc-2020-06-29']), cite(marketSources['yuleonline-2020-07-24'])],
    },
    {
      text: {
        zh: '经用户同意的呼出，录音、主被叫号码、拨打时间和用户同意的凭证至少留存 30 日，并尽量避开休息时间。',
        en: 'Of calls made with consent, the recording, both numbers, the time and the proof of consent are kept for at least 30 days; times of rest are to be avoided as far as possible.',
      },
      on: [cite(lawSources['tmtdoc-2020-06-29'])],
    },
  ],
  use: [
    {
      text: {
        zh: '对方说是“回访”，可以问：我什么时候同意过？请拿出证明。',
        en: 'If the caller says “follow-up”, ask: when did I agree? Please show the proof.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '此后有没有废止，我们没有查到。',
        en: 'Whether it was repealed since, we could not find.',
      },
    },
  ],
  standing: {
    text: {
      zh: '据媒体报道，2020 年 6 月 19 日发布。原文我们没有读到。',
      en: 'Reported as issued on 19 June 2020. We have not read the original text.',
    },
    on: [cite(lawSources['tmtdoc-2020-06-29'])],
  },
  tasks: { carrier: ['say-stop'] },
  channels: ['12321'],
  laws: ['crpr-24', 'plan-2018'],
};
