import { actions } from '../actions.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const policeAccept: Question = {
  name: { zh: '报警有用吗，会不会不受理？', en: 'Is it any use to tell the police? Will they take it?' },
  summary: {
    zh: '带齐时间线和证据，当场要受案回执；不受理，问清理由。',
    en: 'Bring a timeline and evidence, ask for the receipt on the spot, or for the reasons if they refuse.',
  },
  group: 'redress',
  answer: [
    {
      say: {
        text: {
          zh: '带齐时间线和证据再去，说清威胁、敲诈、被骗、资料被公开的部分。',
          en: 'Go with a timeline and the evidence, and spell out threats, blackmail, fraud, or data made public.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '公安接了案，应当登记证据、开接受证据材料清单，并把受案回执交给你。',
          en: 'When the police take a case they must list the evidence, make out the list of what they received, and give you the receipt.',
        },
        on: [
          cite(statutes['police-criminal-procedure'], article(170, 171)),
          cite(statutes['police-administrative-procedure'], article(61)),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '属于治安案件的应当立即立案调查，认为不属于的要告知你并说明理由（治安管理处罚法第 90 条）；够不上刑事，可以请它按第 50、56 条处理。',
          en: 'A public-security case must be opened and looked into at once; if they hold that it is none, they must tell you, with the reasons (Public Security Administration Punishments Law, article 90). Short of a crime, ask them to act under articles 50 and 56.',
        },
        on: [cite(statutes['public-security-punishments-law'], article(50, 56, 90))],
      },
    },
    {
      say: {
        text: {
          zh: '“受案审查 24 小时，复杂的 3 日；刑事立案审查 3 到 7 日，最多 30 日”出自公安部 2015 年的意见（公通字〔2015〕32 号），我们只见转载。',
          en: '“24 hours to decide whether to take it, 3 days if complex; 3 to 7 days, 30 at most, to open a criminal case” comes from an opinion of the Ministry of Public Security of 2015 (公通字〔2015〕32号) that we have seen in reposts only.',
        },
        on: [cite(stepSources['yunnanlong-2015-11-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '拒不登记，向上级公安或 `12389` 反映，`12389` 收对公安机关和民警违纪违法的举报。',
          en: 'If they will not even register it, tell the next higher police office or `12389`, which takes reports of misconduct by the police.',
        },
        on: [cite(stepSources['hkhqzx-2020-07-30']), cite(stepSources['fudaoke-undated'])],
      },
      action: actions['call-12389'],
    },
  ],
  tasks: [
    { step: 'law', task: 'evidence-pack' },
    { step: 'law', task: 'report-police' },
    { step: 'law', task: 'if-refused' },
  ],
  channels: ['110', '12389', 'cyberpolice'],
  laws: ['psl-50-5', 'psl-56', 'psl-proc', 'cpl-110', 'proc-crim'],
};
