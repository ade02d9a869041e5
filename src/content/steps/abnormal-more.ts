import { actions } from '../actions.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { bombing } from './bombing.ts';
import { messageRecordsLast, oneLineACall, recordsLast, screenshots, whoGotTheNumber } from './call-log.ts';
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
        zh: '被冒名开卡、注册、转账、贷款，可能涉及犯罪。对报案，公安机关都应当接受（刑事诉讼法第 110 条）。',
        en: 'Cards, accounts, transfers or loans in your name may be crimes. The police must accept every report (Criminal Procedure Law, article 110).',
      },
      on: [
        cite(statutes['criminal-procedure-law'], article(110)),
        cite(statutes['police-criminal-procedure'], article(169)),
      ],
    },
  ],
  risky: [
    {
      text: {
        zh: '“异常操作”要分清：只是骚扰电话，多半走不了刑事；钱已经转出，一分钟都别等。',
        en: 'Sort it out: calls alone mostly do not make a criminal case; if money has gone, do not wait a minute.',
      },
    },
  ],
  tasks: {
    'money-gone': {
      how: [
        {
          say: {
            text: {
              zh: '马上打 `110`。公安机关可以依法决定紧急止付、快速冻结，银行和支付机构应当配合（反电信网络诈骗法第 20 条）。',
              en: 'Call `110` at once. The police can order an emergency stop to the payment and a quick freeze under the law, and banks and payment companies must cooperate (Anti-Fraud Law, article 20).',
            },
            on: [cite(statutes['anti-fraud-law'], article(20)), cite(stepSources['shaoxing-2025-06-01'])],
          },
          action: actions['call-110'],
        },
        {
          say: {
            text: {
              zh: '同时联系银行或支付平台。',
              en: 'At the same time contact the bank or the payment platform.',
            },
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
          },
        },
        { say: { text: { zh: '关掉免密支付。', en: 'Turn off password-free payment.' } } },
        {
          say: {
            text: {
              zh: '打运营商，查最近有没有换卡、补卡、呼叫转移、业务变更，必要时先停机保护。',
              en: 'Ask your carrier about recent card changes or replacements, call forwarding and changes of service; suspend the line if need be.',
            },
          },
        },
        {
          say: strangeCodes.appeal,
        },
        {
          say: {
            text: {
              zh: '有钱损失或被冒用：马上打 `110`。`96110` 也收电信网络诈骗线索的举报。',
              en: 'Money lost, or someone acting as you: call `110` at once. `96110` takes reports of telecom and online fraud too.',
            },
            on: [cite(stepSources['cjyun-yidushi-undated']), cite(stepSources['0419af-2023-06'])],
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
              zh: '数量对不上，就去问明细，把不是你开的卡和账号一个个列出来。',
              en: 'Where the count is wrong, ask for the details, and list the cards and accounts that you did not open.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '书面要求注销这些卡和账号，留好答复，报案时是材料。',
              en: 'Ask in writing that they be cancelled, and keep the answers as evidence for the police.',
            },
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
          },
        },
      ],
      limits: [recordsLast, messageRecordsLast],
    },
    'carrier-records': {
      how: { topic: 'records' },
    },
  },
} satisfies StepMore<TaskIdOf<'abnormal'>>;
