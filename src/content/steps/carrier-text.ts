import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { taskNames } from './task-names.ts';

export const carrierText = {
  quotation: {
    text: {
      zh: '原文写：“与该号码所属的运营商进行沟通并说明情况，以防有人使用该号码进行违规操作。”（趣头条，2022-03-24）',
      en: 'The article says: “Talk to the carrier of the number and explain, so that nobody uses the number for wrongdoing.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  groups: [
    {
      name: { zh: '让运营商办', en: 'Have the carrier act' },
      tasks: ['ask-carrier', 'carrier-spam-report', 'carrier-complaint'],
    },
    { name: { zh: '守住号码', en: 'Guard the number' }, tasks: ['carrier-forwarding', 'sim-pin'] },
    {
      name: { zh: '断源头', en: 'Cut the source' },
      ours: true,
      tasks: ['find-the-leak', 'ask-what-they-hold', 'say-stop', 'give-out-less'],
    },
  ],
  tasks: {
    'ask-carrier': {
      name: taskNames['ask-carrier'],
      why: { text: { zh: '说清要办哪几件，客服才好给你办。', en: 'An agent can only do what you ask for.' } },
      minutes: 15,
    },
    'carrier-spam-report': {
      name: taskNames['carrier-spam-report'],
      why: {
        text: {
          zh: '每报一次，就给这个号码多留一条记录。',
          en: 'Each report adds to the file on that number.',
        },
      },
      minutes: 10,
    },
    'carrier-complaint': {
      name: taskNames['carrier-complaint'],
      why: {
        text: {
          zh: '骚扰拦不住，或客服推脱，就一级一级往上走。',
          en: 'If blocking fails or the agent puts you off, go up one level at a time.',
        },
      },
      minutes: 20,
    },
    'carrier-forwarding': {
      name: taskNames['carrier-forwarding'],
      why: {
        text: {
          zh: '被人设了转移，你的来电会响在别人那里。',
          en: 'If someone set it, your calls ring somewhere else.',
        },
      },
      minutes: 5,
    },
    'sim-pin': {
      name: taskNames['sim-pin'],
      why: {
        text: {
          zh: '手机丢了，别人拿走卡也收不到你的验证码。',
          en: 'If the phone is lost, a thief cannot use the card to get your codes.',
        },
      },
      minutes: 5,
    },
    'find-the-leak': {
      name: taskNames['find-the-leak'],
      why: {
        text: {
          zh: '有人分析过 2025 年公布的 216 份裁判文书：近三成案子里，信息来自营业厅、快递、旅行社、交通、金融等行业的内部人员。',
          en: 'A study of 216 court files published in 2025 found that in nearly three in ten cases the data came from insiders at shops of carriers, couriers, travel agents, transport or finance.',
        },
        on: [cite(stepSources['wokahuishou-2025']), cite(stepSources['dwcon-2025'])],
      },
      minutes: 20,
    },
    'ask-what-they-hold': {
      name: taskNames['ask-what-they-hold'],
      why: {
        text: {
          zh: '法律给你这些权利：查阅、复制，撤回同意，有法定情形的请求删除。对方拒绝要说明理由，你可以依法起诉（个人信息保护法第 15、45、47、50 条）。',
          en: 'The law lets you see and copy your data, withdraw consent and, in the cases it names, demand deletion. A refusal must give reasons, and you may sue (PIPL articles 15, 45, 47, 50).',
        },
        on: [cite(statutes.pipl, article(15, 45, 47, 50))],
      },
      minutes: 30,
    },
    'say-stop': {
      name: taskNames['say-stop'],
      why: {
        text: {
          zh: '消费者明确拒绝以后，经营者再发商业性信息就违法（消费者权益保护法第 29 条）。',
          en: 'Once a consumer has clearly refused, further commercial messages from a business are unlawful (Consumer Law, article 29).',
        },
        on: [cite(statutes['consumer-rights-law'], article(29))],
      },
      minutes: 3,
    },
    'give-out-less': {
      name: taskNames['give-out-less'],
      why: { text: { zh: '交出去的少，能漏的就少。', en: 'What you do not hand over cannot leak.' } },
      minutes: 10,
    },
  },
} satisfies StepText<TaskIdOf<'carrier'>>;
