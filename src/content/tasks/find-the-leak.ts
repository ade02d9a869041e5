import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const findTheLeakTask: Task = {
  name: { zh: '找出是谁泄露的', en: 'Work out who leaked it' },
  why: {
    text: {
      zh: '广东一家协会和南都分析过 2025 年公布的 216 份裁判文书：近三成案子里，信息来自通信营业厅、快递物流、金融等行业的内部人员。',
      en: 'An association in Guangdong and the newspaper 南都 studied 216 court files published in 2025: in nearly three in ten cases the data came from insiders at shops of carriers, couriers, finance and the like.',
    },
    on: [cite(stepSources['wokahuishou-2025']), cite(stepSources['dwcon-2025'])],
  },
  minutes: 20,
  cuts: 'leak',
  needed: true,
  how: [
    {
      say: {
        text: {
          zh: '写下最近三个月把号码给过谁：看房、装修、贷款、简历、快递、教培、体检、办卡。',
          en: 'Write down who got your number in the last three months: flat viewings, renovation, loans, job hunting, couriers, classes, check-ups, membership cards.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '写下骚扰电话和你近况对得上的地方，比如说得出小区、车险到期日。',
          en: 'Write down what the callers know about your life, such as your estate or when your car insurance ends.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '倒推谁同时知道这几样：小区、车型、孩子年级、快递单。挑出最可疑的一两家。',
          en: 'Work back to who knew all of it at once: estate, car, the child’s school year, the parcel. Pick the one or two most likely.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '以后给每家留不同的称呼或邮箱后缀，再泄露就知道是哪家。',
          en: 'From now on give each place a different name or e-mail suffix, so the next leak shows where it came from.',
        },
      },
    },
  ],
  limits: [
    {
      text: {
        zh: '不要去“社工库”“开盒”机器人查自己。花钱查、免费查都可能违法，还会把你再泄露一次。',
        en: 'Do not look yourself up in 社工库 or 开盒 bots (traders in stolen data). Paid or free, it may be illegal, and it leaks you again.',
      },
    },
    {
      text: {
        zh: '违反国家有关规定，购买、收受、交换公民个人信息，属于非法获取（法释〔2017〕10 号第 4 条）。情节严重的可以定罪（刑法第 253 条之一）；非法获取个人信息，也可以受治安处罚（治安管理处罚法第 56 条）。',
        en: 'To buy, accept or exchange citizens’ personal information against state rules is to obtain it illegally (法释〔2017〕10号, article 4). Where serious it can be a crime (Criminal Law, article 253-1); obtaining personal information illegally can also be punished by the police (public-security law, article 56).',
      },
      on: [
        cite(statutes['personal-information-crimes-interpretation'], article(4)),
        cite(statutes['criminal-law'], article('253-1')),
        cite(statutes['public-security-punishments-law'], article(56)),
      ],
    },
  ],
  laws: ['pipl-57', 'crim-253-1', 'interp-2017'],
};
