import { overBlocking } from '../facts/over-blocking.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { SelfHelpStep } from './step.ts';

export const block: SelfHelpStep = {
  article: 3,
  name: { zh: '装拦截', en: 'Block' },
  lead: { zh: '先让电话少响几个，几分钟就能设好。', en: 'Make it ring less first; a few minutes will do.' },
  verdict: {
    zh: '先做，但优先用系统和运营商自带的',
    en: 'Do it first, but prefer the phone’s and the carrier’s own tools',
  },
  whyHere: {
    text: {
      zh: '见效最快，几分钟能设好，不合适还能关，所以放第一。',
      en: 'It works soonest, takes minutes and can be turned off again, so it comes first.',
    },
  },
  quotation: {
    text: {
      zh: '原文写：“在手机中下载安全拦截软件，防止接收到大量的骚扰电话和短信。”（趣头条，2022-03-24）',
      en: 'The article says: “Download security blocking software to your phone, so as not to get masses of nuisance calls and messages.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  right: [
    { text: { zh: '拦截是见效最快的一步。', en: 'Blocking is the quickest step.' } },
    {
      text: {
        zh: '信通院组织电信、移动、联通提供的“来电免打扰”（原“骚扰电话拒接”）免费。',
        en: 'The service 来电免打扰 (once 骚扰电话拒接) that the academy CAICT runs with China Telecom, China Mobile and China Unicom is free.',
      },
      on: [cite(carrierSources['xinwust-2023-12-30']), cite(stepSources['tw-ncc-2023'])],
    },
    {
      text: {
        zh: '信通院说，2023 年 11 月底注册用户破 6 亿。',
        en: 'CAICT counted over 600 million registered users at the end of November 2023.',
      },
      on: [cite(carrierSources['xinwust-2023-12-30']), cite(stepSources['tw-ncc-2023'])],
    },
    {
      text: {
        zh: '2025 年 6 月是 10.8 亿用户（转引信通院）。',
        en: 'In June 2025 it was 1.08 billion users (quoted from CAICT).',
      },
      on: [cite(stepSources['risequiity-2025-11'])],
    },
  ],
  risky: [
    {
      text: {
        zh: '第三方拦截 App 往往要读通讯录、通话记录和短信，等于再交一次信息。',
        en: 'Third-party blockers often want contacts, call logs and messages: you hand your data over once more.',
      },
    },
    {
      text: {
        zh: '2020 年央视 3·15 晚会点名：50 多款 App 里的 SDK 涉嫌偷取短信、通讯录等，其中有遥控器、手电一类的工具。',
        en: 'In 2020 the CCTV consumer-day programme (3·15) named SDKs in over 50 apps, tools such as remote controls and torches among them, as suspected of taking messages and contacts in secret.',
      },
      on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
    },
    overBlocking,
    {
      text: {
        zh: '号码标记会误伤：有快递公司的号码被标成骚扰。',
        en: 'Tags can hit the innocent: a courier’s number has been tagged as nuisance.',
      },
      on: [cite(stepSources['xdtianyu-callerinfo-2016-06-06'])],
    },
    {
      text: {
        zh: '对“号码池”，拉黑单个号码几乎没用。',
        en: 'Against a pool of numbers, blocking one does next to nothing.',
      },
    },
    {
      text: {
        zh: '拦截治标：号码还在别人的名单里。',
        en: 'Blocking treats the symptom: your number is still on their list.',
      },
    },
  ],
  groups: [
    {
      name: { zh: '先开这两样', en: 'Start with these two' },
      tasks: ['carrier-blocking', 'phone-blocking'],
    },
    {
      name: { zh: '再补几样', en: 'Then add these' },
      tasks: ['carrier-overseas', 'message-blocking', 'keep-important-calls', 'third-party-blocker'],
    },
    {
      name: { zh: '这几种情况另有办法', en: 'For special situations' },
      tasks: ['answer-strangers', 'parents-phone'],
    },
  ],
};
