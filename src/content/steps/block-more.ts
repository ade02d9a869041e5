import { keepBusinessMessages, shortAndLong95 } from '../callers/caller-facts.ts';
import { article, cite, citeOwn } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { answerStrangers } from './answer-strangers.ts';
import { overBlocking } from './over-blocking.ts';
import { parentsPhone } from './parents-phone.ts';
import { answer700, trial700 } from './relay-numbers.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

export const blockMore = {
  right: [
    { text: { zh: '拦截是见效最快的一步。', en: 'Blocking is the quickest step.' } },
    {
      text: {
        zh: '信通院与三家运营商的“来电免打扰”（原“骚扰电话拒接”）免费。',
        en: 'The do-not-disturb service 来电免打扰 (once 骚扰电话拒接) of the academy CAICT and the three carriers is free.',
      },
      on: [cite(carrierSources['xinwust-2023-12-30']), cite(stepSources['shushuxiu-2023-09-26-2'])],
    },
    {
      text: {
        zh: '用的人很多：信通院说，2023 年 11 月底注册用户破 6 亿。',
        en: 'Many use it: CAICT counted over 600 million registered users at the end of November 2023.',
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
      on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19'])],
    },
    {
      text: {
        zh: '拦截治标：号码还在别人的名单里。',
        en: 'Blocking treats the symptom: your number is still on their list.',
      },
    },
  ],
  tasks: {
    'carrier-blocking': {
      how: { topic: 'blocking' },
    },
    'phone-blocking': {
      how: 'phone',
      limits: [
        {
          text: {
            zh: '先把系统更新到最新，再看自带的拦截够不够用。',
            en: 'Update the phone first, then see whether its own blocking is enough.',
          },
        },
        {
          text: {
            zh: '安卓 7.0 起，系统里有一份号码黑名单，默认的电话和短信应用共用。在默认应用里拉黑，换了应用也有效。',
            en: 'Since Android 7.0 the system has one block list, shared by the default phone and message apps. Block in the default app, and it holds after you change apps.',
          },
          on: [citeOwn(stepSources['android-source-undated'])],
        },
      ],
    },
    'carrier-overseas': {
      how: { topic: 'overseas' },
      limits: [
        {
          text: {
            zh: '有网友说，接了境外电话以后，有警察上门。',
            en: 'Someone wrote online that the police came after a call from outside the mainland.',
          },
          on: [cite(stepSources['v2ex-2023-04-21'])],
        },
        {
          text: {
            zh: '有警察上门，可以请对方出示证件，再打 `110` 核实。',
            en: 'If the police come, ask for identification and check by calling `110`.',
          },
        },
      ],
    },
    'message-blocking': {
      how: [
        {
          say: {
            text: {
              zh: '带链接的短信不要点。用手机短信里的“举报”或“拦截”。',
              en: 'Do not tap links in messages. Use 举报 (report) or 拦截 (block) in the phone’s message app.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '能看出公司名、有正规签名的，按短信里的退订方式回复一次，截图留好。',
              en: 'Where the company is named and the signature is proper: reply once the way the message says, and keep a screenshot.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '境外号码、赌博、色情、贷款乱码，一律不回。一回，对方就知道号码有人用。',
              en: 'Numbers from outside the mainland, gambling, pornography, garbled loan offers: never reply. A reply tells them that the number is in use.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '退订后还发，截图投诉。',
              en: 'If they go on after that, complain with the screenshots.',
            },
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '商业短信必须给便捷、有效的拒收办法；你明确拒收了，就不得再传给你（2026 年 5 月起的通信短信息服务管理规定第 22、23 条）。',
            en: 'Commercial messages must offer an easy and effective way to refuse; once you have clearly refused, they may not be carried to you again (SMS Service Administration Provisions, articles 22 and 23, since May 2026).',
          },
          on: [cite(statutes['sms-rules-2026'], article(22, 23))],
        },
        keepBusinessMessages,
      ],
      laws: ['sms-2026'],
    },
    'keep-important-calls': {
      how: [
        {
          say: {
            text: {
              zh: '把常打交道的单位存进通讯录。能选“询问”，就不选“静音”。',
              en: 'Save the places you deal with in your contacts. Where there is a choice, take 询问 (ask), not 静音 (silence).',
            },
          },
        },
        {
          say: shortAndLong95,
        },
        {
          say: {
            text: {
              zh: '`400` 可以整段拦，但保修和客服也打不进来。通讯录里的号码设成永远放行。',
              en: 'All of `400` can be blocked, but then warranty and service lines cannot call you either. Always let your contacts through.',
            },
          },
        },
        {
          say: answer700,
        },
        {
          say: {
            text: {
              zh: '每天看一眼拦截记录。等面试、看病、收快递的日子临时放开，过后再开。',
              en: 'Look at the block log once a day. Open up while you wait for an interview, a doctor or a parcel, then turn it on again.',
            },
          },
        },
      ],
      limits: [
        trial700,
        {
          text: {
            zh: '号码标记会被人刷，也会标错：有骗子的号码被标成银行支行。别当证据。',
            en: 'Tags on numbers can be gamed or wrong: a fraudster’s number was tagged as a bank’s branch. They prove nothing.',
          },
          on: [
            cite(stepSources['xdtianyu-callerinfo-2018-07-02']),
            cite(stepSources['xdtianyu-callerinfo-2016-06-06']),
          ],
        },
        {
          text: {
            zh: '拦截按标记次数选低强度，免得一个人标错就拦。',
            en: 'Choose the low level of blocking by tags, so that one mistaken tag does not block a number.',
          },
        },
      ],
    },
    'answer-strangers': {
      how: [
        answerStrangers.twoNumbers,
        answerStrangers.taggedOnly,
        answerStrangers.repeatedCalls,
        answerStrangers.longNumbers,
        answerStrangers.allowList,
      ],
    },
    'parents-phone': {
      how: [parentsPhone.carrierBlocking, parentsPhone.taggedOnly, parentsPhone.contacts, parentsPhone.bills],
    },
    'third-party-blocker': {
      how: [
        {
          say: {
            text: {
              zh: '按顺序来：手机自带的，再到运营商的，不够才装第三方。只给必要的权限，不给通讯录。',
              en: 'In this order: the phone’s own, then the carrier’s, and a third-party app only if that is not enough. Give it the least permissions and no contacts.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '只从应用商店装。不给通讯录、短信、录音权限也能用的，才装。',
              en: 'Install from the app store only, and only one that works without contacts, messages and recording.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '看隐私政策：传不传通讯录和通话记录，给不给第三方 SDK。再看收不收费，会不会自动续费。',
              en: 'Read the privacy policy: does it upload contacts or call logs, or share with third-party SDKs? Then: does it cost, and does it renew by itself?',
            },
          },
        },
        {
          say: {
            text: {
              zh: 'iPhone 装好后，到“设置→电话→来电阻止与身份识别”打开它。或在设置里搜“来电阻止与身份识别”。',
              en: 'On an iPhone, then turn it on under “设置→电话→来电阻止与身份识别”, or search 来电阻止与身份识别 in the settings.',
            },
            on: [citeOwn(stepSources['apple-developer-undated-2'])],
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '在 iPhone 上，它事先把号码清单交给系统比对，清单里没有的认不出。',
            en: 'On an iPhone it hands a list of numbers to the system beforehand; what is not on the list is not recognised.',
          },
          on: [citeOwn(stepSources['apple-developer-undated'])],
        },
      ],
      undo: {
        say: {
          text: {
            zh: '用着不放心，先在设置里收回它的权限，再卸载。',
            en: 'Uneasy about it: take back its permissions in the settings, then uninstall it.',
          },
        },
      },
    },
  },
} satisfies StepMore<TaskIdOf<'block'>>;
