import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(marketSources['juzii-2020']), cite(marketSources['yuleonline-2020-07-24'])],
} satisfies Grounds;

export const callcentre2020Law: Law = {
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
        zh: '呼叫中心应当以用户来电为基础提供咨询。',
        en: 'Call centres are to give information on the basis of incoming calls.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '确需呼出的，要经用户同意，限于即时回访、咨询等，不得提供商业营销类呼出。',
        en: 'Outgoing calls, where needed, take the user’s consent and are limited to immediate follow-ups, enquiries and the like; no commercial marketing calls.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '严禁违规更改、隐藏主叫。',
        en: 'Altering or hiding the caller number is strictly forbidden.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '录音至少保存 30 日，并要能证明用户同意。',
        en: 'Recordings are kept for at least 30 days, and consent must be provable.',
      },
      ...grounds,
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
  standing: {
    text: {
      zh: '2020 年 6 月 19 日发出。没有查到废止。原文我们没有读到。',
      en: 'Issued on 19 June 2020. We found no repeal. We have not read the original text.',
    },
    ...grounds,
  },
  tasks: { carrier: ['say-stop'] },
  channels: ['12321'],
  laws: ['crpr-24', 'plan-2018'],
};
