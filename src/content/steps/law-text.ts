import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { taskNames } from './task-names.ts';

export const lawText = {
  quotation: {
    text: {
      zh: '原文写：“报警处理，现在国家已经有了法律上的规定，泄露倒卖个人信息是要判罪的。”（趣头条，2022-03-24）',
      en: 'The article says: “Report it to the police: the state now has laws, and leaking and reselling personal information is a crime.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  groups: [
    { name: { zh: '先备好', en: 'Prepare' }, tasks: ['choose-route', 'evidence-pack'] },
    {
      name: { zh: '投诉和举报', en: 'Complain and report' },
      tasks: ['complain-12315', 'complain-finance', 'report-data-trade', 'not-the-debtor'],
    },
    { name: { zh: '报案和起诉', en: 'Police and court' }, tasks: ['report-police', 'if-refused', 'sue'] },
  ],
  tasks: {
    'choose-route': {
      name: taskNames['choose-route'],
      why: { text: { zh: '找对门，少跑一趟。', en: 'The right door saves a trip.' } },
      minutes: 3,
    },
    'evidence-pack': {
      name: taskNames['evidence-pack'],
      why: {
        text: {
          zh: '材料齐，对方几分钟就能看明白。',
          en: 'With the papers in order, they understand in minutes.',
        },
      },
      minutes: 40,
    },
    'complain-12315': {
      name: taskNames['complain-12315'],
      why: {
        text: {
          zh: '商家泄露你的信息，或没经你同意、在你拒绝后发商业信息，违反消费者权益保护法第 29 条，可以投诉（第 39 条）。',
          en: 'A business that leaked your data, or sends marketing without your consent or after you refused, breaks article 29 of the consumer law; you may complain (article 39).',
        },
        on: [cite(statutes['consumer-rights-law'], article(29, 39))],
      },
      minutes: 30,
    },
    'complain-finance': {
      name: taskNames['complain-finance'],
      why: {
        text: {
          zh: '金融机构的营销骚扰和违规催收，有专门的投诉电话。',
          en: 'There is a line of its own for nuisance and abusive collection by financial firms.',
        },
      },
      minutes: 20,
    },
    'report-data-trade': {
      name: taskNames['report-data-trade'],
      why: {
        text: {
          zh: '卖号码的网站、App、群，单靠拦截拦不掉。',
          en: 'Blocking cannot touch the sites, apps and groups that sell numbers.',
        },
      },
      minutes: 20,
    },
    'not-the-debtor': {
      name: taskNames['not-the-debtor'],
      why: {
        text: {
          zh: '别人欠的债，不用你还，也不用你传话。',
          en: 'Someone else’s debt is not yours to pay or to pass on.',
        },
      },
      minutes: 15,
    },
    'report-police': {
      name: taskNames['report-police'],
      why: {
        text: {
          zh: '话说对，材料齐，公安才好接。',
          en: 'The right words and papers make it easier for the police to take the case.',
        },
      },
      minutes: 120,
    },
    'if-refused': {
      name: taskNames['if-refused'],
      why: { text: { zh: '一次不受理，不等于没路走。', en: 'One refusal is not the end.' } },
      minutes: 60,
    },
    sue: {
      name: taskNames.sue,
      why: {
        text: {
          zh: '知道对方是谁、手里有证据，才值得走这一步。',
          en: 'Worth it when you know who it is and have evidence.',
        },
      },
      minutes: 240,
    },
  },
} satisfies StepText<TaskIdOf<'law'>>;
