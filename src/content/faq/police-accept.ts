import { actions } from '../actions.ts';
import { timesToOpen } from '../facts/police-report.ts';
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
          zh: '带齐时间线和证据再去，说清威胁、敲诈、被骗、资料被公开的部分；够不上刑事，请他们按治安案件处理；拒不登记，找上级公安或 `12389`。',
          en: 'Go with a timeline and the evidence, and spell out threats, blackmail, fraud, or data made public; short of a crime, ask them to handle it as a public-security case; if they will not even register it, go to the next higher police office or `12389`.',
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
          zh: '治安案件，公安对报案、控告应当立即立案调查；认为不属于违反治安管理行为的，要告诉你并说明理由（治安管理处罚法第 90 条）。',
          en: 'In public-security matters the police must at once open and look into what is reported; if they hold that it is no breach, they must tell you, with the reasons (Public Security Administration Punishments Law, article 90).',
        },
        on: [cite(statutes['public-security-punishments-law'], article(90))],
      },
    },
    { say: timesToOpen },
    {
      say: {
        text: {
          zh: '`12389` 收对公安机关和民警违纪违法的举报。',
          en: '`12389` takes reports of breaches of discipline or law by police offices and officers.',
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
