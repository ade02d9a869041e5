import { stepSources } from '../sources/steps-sources.ts';
import { carrierTasks } from './carrier-tasks.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const carrierText = {
  quotation: {
    text: {
      zh: '原文写：“与该号码所属的运营商进行沟通并说明情况，以防有人使用该号码进行违规操作。”（趣头条，2022-03-24）',
      en: 'The article says: “Talk to the carrier of the number and explain, so that nobody uses the number for wrongdoing.” (Qutoutiao, 2022-03-24; our translation)',
    },
    sources: [stepSources['unnamed-2022-03-24']],
    asOf: '2022-03-24',
    readOn,
    shown: 'one-source',
    factIds: ['step-2-carrier'],
  },
  right: [
    {
      text: {
        zh: '运营商能免费开通骚扰电话拒接，能查名下有几张卡，也有义务真实传送主叫、拦截改号。',
        en: 'Carriers can turn on nuisance-call rejection free, show the SIM cards in your name, and must pass true caller numbers and block spoofing.',
      },
      sources: [stepSources['npc-flk-2022-09-02'], stepSources['shushuxiu-2023-09-26-2']],
      asOf: '2023-09-26',
      readOn,
      shown: 'official',
      factIds: ['step-2-carrier/right/1'],
    },
  ],
  risky: [
    {
      text: {
        zh: '运营商查不到谁泄露了你的号码，也没有义务告诉你对方机主是谁。',
        en: 'A carrier cannot tell who leaked your number, nor must it tell you who the caller is.',
      },
    },
    {
      text: {
        zh: '有人自称运营商，来电要你办套餐、要验证码：三家的营销号码只有 `10001`、`10085`、`10016`。别的号码来办卡办套餐，都不算官方渠道。验证码一律不给。',
        en: 'Someone “from the carrier” sells a plan or asks for a code: the only marketing numbers of the three are `10001`, `10085` and `10016`. Any other number that sells cards or plans is not official. Never give codes.',
      },
      sources: [stepSources['163-2025-08-01'], stepSources['tuanjian7-2025-08-01']],
      asOf: '2025-08-01',
      readOn,
      shown: 'two-sources',
      factIds: ['step-2-carrier/risky/2'],
    },
    {
      text: {
        zh: '手机突然没信号、收不到短信，可能是补卡盗号，不是骚扰。马上挂失，并联系银行。',
        en: 'A sudden loss of signal or messages may mean that your card was replaced, not nuisance. Report it lost at once and call your bank.',
      },
    },
  ],
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
  tasks: carrierTasks,
} satisfies StepText<TaskIdOf<'carrier'>>;
