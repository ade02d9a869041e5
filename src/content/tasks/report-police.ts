import { actions } from '../actions.ts';
import {
  askForPenalty,
  askForReview,
  bringToPolice,
  call110,
  mayNotOpen,
  rightToAccuse,
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
      say: rightToAccuse,
    },
    {
      say: askForPenalty,
    },
    {
      say: askForReview,
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
        zh: '“情节严重”才是犯罪（刑法第 253 条之一），其中看数量的（法释〔2017〕10 号第 5 条）：非法获取、出售或提供行踪轨迹、通信内容、征信、财产信息 50 条以上，住宿、通信记录、健康、交易等信息 500 条以上，其他公民个人信息 5000 条以上，或违法所得 5000 元以上；在履职、服务中得来再出售、提供的减半。还有别的情形。',
        en: 'It is a crime when “serious” (Criminal Law, article 253-1). By numbers that is (法释〔2017〕10号, article 5): from 50 records of movements, communications, credit or property, 500 of lodging, call records, health, transactions and the like, or 5,000 of citizens’ other personal information illegally obtained, sold or provided, or from 5,000 yuan gained illegally; half for those who sell or provide what they got in office or in a service. There are other cases.',
      },
      on: [
        cite(statutes['criminal-law'], article('253-1')),
        cite(statutes['personal-information-crimes-interpretation'], article(5)),
      ],
    },
    {
      text: {
        zh: '我们的理解：只有姓名和手机号的，一般按 5000 条算。',
        en: 'As we read it, bare names with phone numbers as a rule count by the 5,000.',
      },
    },
    {
      text: {
        zh: '违反国家有关规定出售、提供，或者窃取、用其他方法非法获取个人信息，不够犯罪的，拘留十至十五日，较轻的五日以下（治安管理处罚法第 56 条）。',
        en: 'Selling or providing personal information against state rules, or stealing or otherwise illegally obtaining it, short of a crime: 10–15 days’ detention, up to 5 if minor (public-security law, article 56).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(56))],
    },
    {
      text: {
        zh: '多次发侮辱、恐吓等信息，或者用滋扰、纠缠、跟踪等方法，干扰他人正常生活：五日以下拘留，或者一千元以下罚款；较重的拘留五至十日，可以并处一千元以下罚款（治安管理处罚法第 50 条）。',
        en: 'Abusive or threatening messages again and again, or pestering or following somebody, that disturb their normal life: up to 5 days’ detention or a fine of up to 1,000 yuan; if more serious, 5–10 days, to which a fine of up to 1,000 yuan may be added (public-security law, article 50).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(50))],
    },
    timesToOpen,
    mayNotOpen,
  ],
  laws: ['cpl-110', 'crim-253-1', 'interp-2017', 'psl-56', 'psl-50-5', 'proc-crim'],
};
