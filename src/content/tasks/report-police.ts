import { actions } from '../actions.ts';
import {
  askForPenalty,
  bringToPolice,
  call110,
  mayNotOpen,
  sayToPolice,
  timesToOpen,
  whichStation,
} from '../facts/police-report.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const reportPoliceTask: Task = {
  name: { zh: '去派出所报案', en: 'Report it at the police station' },
  why: {
    text: {
      zh: '话说对，材料齐，公安才好接。',
      en: 'The right words and papers make it easier for the police to take the case.',
    },
  },
  minutes: 120,
  cuts: 'price',
  how: [
    {
      say: bringToPolice,
    },
    {
      say: sayToPolice,
    },
    {
      say: askForPenalty,
    },
    {
      say: whichStation,
    },
    {
      say: call110,
      action: actions['call-110'],
    },
  ],
  limits: [
    {
      text: {
        zh: '够不够刑事，多看数量（法释〔2017〕10 号第 5 条）：非法获取、出售或提供行踪轨迹、通信内容、征信、财产信息 50 条，住宿、通信记录、健康、交易等信息 500 条，其他信息 5000 条，或违法所得 5000 元等；在履职、服务中得来再出售、提供的减半。只有姓名和手机号的，一般按 5000 条算。',
        en: 'Whether it is criminal mostly depends on numbers (法释〔2017〕10号, article 5): 50 records of movements, communications, credit or property, 500 of lodging, call records, health, transactions and the like, or 5,000 others illegally obtained, sold or provided, or 5,000 yuan gained, and so on; half for those who sell or provide what they got in office or in a service. Bare names with phone numbers as a rule count by the 5,000.',
      },
      on: [
        cite(statutes['criminal-law'], article('253-1')),
        cite(statutes['personal-information-crimes-interpretation'], article(5)),
      ],
    },
    {
      text: {
        zh: '不够犯罪的，2026 年起也可以治安处罚：违反国家有关规定出售、提供，或非法获取个人信息，拘留十至十五日，较轻的五日以下（治安管理处罚法第 56 条）。多次发侮辱、恐吓等信息，或滋扰、纠缠、跟踪，干扰正常生活：五日以下拘留，或一千元以下罚款；较重的五至十日（第 50 条）。',
        en: 'Short of a crime there is a penalty since 2026: selling or providing personal data against state rules, or obtaining it illegally, 10–15 days’ detention, up to 5 if minor (public-security law, article 56). Repeated abusive or threatening messages, or pestering and following that disturb normal life: up to 5 days, or a fine of up to 1,000 yuan; 5–10 days if more serious (article 50).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
    },
    timesToOpen,
    mayNotOpen,
  ],
  laws: ['cpl-110', 'crim-253-1', 'interp-2017', 'psl-56', 'psl-50-5', 'proc-crim'],
};
