import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { bombing } from './bombing.ts';
import { oneLineACall, recordsLast, screenshots, whoGotTheNumber } from './call-log.ts';
import { hotlines } from './hotlines.ts';
import { officialCallers } from './official-callers.ts';
import { accountCheckGap, cardsInMyName, simLost, unbindFirst } from './own-accounts.ts';
import { bankCards, wrongCards } from './own-cards.ts';
import {
  answer96110,
  antiFraudApp,
  antiFraudAppLimits,
  antiFraudCard,
  ask96110,
  fakedPolice,
  from12381,
  no96110,
  tell110,
} from './police-lines.ts';
import { shownFalsely } from './shown-falsely.ts';
import type { StepMore } from './step-texts.ts';
import { strangeCodes } from './strange-codes.ts';
import type { TaskIdOf } from './task-index.ts';

export const abnormalMore = {
  right: [
    {
      text: {
        zh: '被冒名开卡、注册、转账、贷款，属于可能的犯罪，公安应当接受报案。',
        en: 'Cards, accounts, transfers or loans in your name may be crimes, and the police must accept the report.',
      },
      on: [cite(statutes['criminal-procedure-law']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
    },
  ],
  risky: [
    {
      text: {
        zh: '“异常操作”要分清：只是骚扰电话，多半走不了刑事；钱已经转出，一分钟都别等。',
        en: 'Sort it out: calls alone rarely make a criminal case; if money has moved, do not wait a minute.',
      },
      on: [
        cite(statutes['personal-information-crimes-interpretation']),
        cite(stepSources['wenxiaobai-blob-undated-3']),
      ],
    },
  ],
  tasks: {
    'money-gone': {
      how: [
        {
          say: {
            text: {
              zh: '马上打 `110`。公安可以依反诈法启动紧急止付。',
              en: 'Call `110` at once. Under the anti-fraud law the police can order an emergency stop to the payment.',
            },
            on: [cite(statutes['anti-fraud-law'])],
          },
          action: actions['call-110'],
        },
        {
          say: {
            text: {
              zh: '同时联系银行或支付平台。',
              en: 'At the same time contact the bank or the payment platform.',
            },
            on: [cite(statutes['anti-fraud-law'])],
          },
        },
        {
          say: tell110,
        },
        {
          say: ask96110,
          action: actions['call-96110'],
        },
        {
          say: {
            text: { zh: '转账、聊天和通话记录都别删。', en: 'Delete nothing: transfers, chats, call logs.' },
          },
        },
      ],
      limits: [no96110],
    },
    'no-signal': {
      how: [
        { say: simLost },
        { say: hotlines },
        {
          say: {
            text: {
              zh: '马上联系银行和支付平台，冻结账户。',
              en: 'Contact your bank and payment platforms at once and freeze the accounts.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '卡补回来以后，改掉支付和邮箱的密码。',
              en: 'Once you have the card back, change the passwords for payment and e-mail.',
            },
          },
        },
      ],
    },
    'secure-accounts': {
      how: [
        {
          say: {
            text: {
              zh: '马上改支付和邮箱的密码，退出其他设备上的登录。',
              en: 'Change the passwords for payment and e-mail at once and sign out other devices.',
            },
            on: [
              cite(stepSources['v2ex-2022-01-01']),
              cite(stepSources['haikou-lhqzf-2021-09-27']),
              cite(carrierSources['yd166-undated']),
              cite(stepSources['jsnol-life-2022-07-22']),
              cite(stepSources['0419af-2023-06']),
            ],
          },
        },
        { say: { text: { zh: '关掉免密支付。', en: 'Turn off password-free payment.' } } },
        {
          say: {
            text: {
              zh: '打运营商，查最近有没有换卡、补卡、呼叫转移、业务变更，必要时先停机保护。',
              en: 'Ask your carrier about recent card changes or replacements, call forwarding and changes of service; suspend the line if need be.',
            },
            on: [
              cite(stepSources['v2ex-2022-01-01']),
              cite(stepSources['haikou-lhqzf-2021-09-27']),
              cite(carrierSources['yd166-undated']),
              cite(stepSources['jsnol-life-2022-07-22']),
              cite(stepSources['0419af-2023-06']),
            ],
          },
        },
        {
          say: strangeCodes.appeal,
        },
        {
          say: {
            text: {
              zh: '有钱损失或被冒用：马上打 `110`，并报 `96110`。',
              en: 'Money lost, or someone acting as you: call `110` at once, and tell `96110`.',
            },
            on: [
              cite(stepSources['v2ex-2022-01-01']),
              cite(stepSources['haikou-lhqzf-2021-09-27']),
              cite(carrierSources['yd166-undated']),
              cite(stepSources['jsnol-life-2022-07-22']),
              cite(stepSources['0419af-2023-06']),
            ],
          },
          action: actions['call-110'],
        },
      ],
      limits: [strangeCodes.giveNone, strangeCodes.many],
    },
    'accounts-in-my-name': {
      how: [
        cardsInMyName,
        unbindFirst[0],
        {
          say: bankCards,
          action: actions['app-bank-cards-in-my-name'],
        },
        {
          say: {
            text: {
              zh: '把不是你开的卡和账号，一个个列出来。',
              en: 'List the cards and accounts that you did not open.',
            },
            on: [cite(statutes['anti-fraud-law']), cite(stepSources['aliyunyh-undated-5'])],
          },
        },
        {
          say: {
            text: {
              zh: '书面要求注销这些卡和账号，留好答复，报案时是材料。',
              en: 'Ask in writing that they be cancelled, and keep the answers as evidence for the police.',
            },
            on: [cite(statutes['anti-fraud-law'])],
          },
        },
      ],
      limits: [wrongCards, accountCheckGap],
    },
    'police-warnings': {
      how: [
        {
          say: answer96110,
          action: actions['call-96110'],
        },
        {
          say: from12381,
        },
        {
          say: officialCallers,
        },
        {
          say: antiFraudCard,
        },
        {
          say: antiFraudApp,
          action: actions['app-anti-fraud'],
        },
      ],
      limits: [antiFraudAppLimits, fakedPolice],
    },
    'stop-bombing': {
      how: [bombing.noCodes, bombing.keepProof, bombing.askCarrier, bombing.keyword, bombing.report],
      limits: [bombing.keywordCost, bombing.afterwards, bombing.paidHelp, bombing.noOfficialWay],
      undo: {
        say: {
          text: {
            zh: '轰炸停了，马上删掉“验证码”这个关键词。',
            en: 'As soon as it stops, delete the keyword 验证码.',
          },
          on: [cite(stepSources['wdace-2024']), cite(stepSources['slackerblud-undated-3'])],
        },
      },
      laws: ['psl-50-5'],
    },
    'shown-falsely': {
      how: [
        shownFalsely.lookUp,
        shownFalsely.noneMade,
        shownFalsely.someMade,
        shownFalsely.explain,
        shownFalsely.clearTag,
      ],
      limits: [shownFalsely.carrierMustTrace],
      laws: ['atf-9-14'],
    },
    'evidence-log': {
      how: [
        {
          say: oneLineACall,
        },
        {
          say: screenshots,
        },
        {
          say: whoGotTheNumber,
        },
        {
          say: {
            text: {
              zh: '被拦的也记下商家名和时间。够一份名单，就去 12315 或 12321。',
              en: 'Note the business and time of blocked calls too. With a list, go to 12315 or 12321.',
            },
            on: [cite(stepSources['shushuxiu-2023-09-26-2'])],
          },
        },
      ],
      limits: [recordsLast],
    },
    'carrier-records': {
      how: { topic: 'records' },
    },
  },
} satisfies StepMore<TaskIdOf<'abnormal'>>;
