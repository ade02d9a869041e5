import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { oneLineACall, recordsLast, screenshots, whoGotTheNumber } from './call-log.ts';
import { hotlines } from './hotlines.ts';
import { clearTag } from './number-tags.ts';
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
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const abnormalMore = {
  right: [
    {
      text: {
        zh: '被冒名开卡、注册、转账、贷款，属于可能的犯罪，公安应当接受报案。',
        en: 'Cards, accounts, transfers or loans in your name may be crimes, and the police must accept the report.',
      },
      sources: [stepSources['npc-flk-2018-10-26'], carrierSources['lawrefbook-laws-2016-02-06']],
      asOf: '2018-10-26',
      readOn,
      shown: 'official',
      factIds: ['step-4-abnormal/right/1'],
    },
  ],
  risky: [
    {
      text: {
        zh: '“异常操作”要分清：只是骚扰电话，多半走不了刑事；钱已经转出，一分钟都别等。',
        en: 'Sort it out: calls alone rarely make a criminal case; if money has moved, do not wait a minute.',
      },
      sources: [stepSources['npc-flk-2017-05-08'], stepSources['wenxiaobai-blob-undated-3']],
      asOf: '2017-05-08',
      readOn,
      shown: 'two-sources',
      factIds: ['step-4-abnormal/risky/1'],
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
            sources: [stepSources['npc-flk-2022-09-02']],
            asOf: '2022-09-02',
            readOn,
            shown: 'official',
            factIds: ['step-4-abnormal/before/1'],
          },
          action: 'call-110',
        },
        {
          say: {
            text: {
              zh: '同时联系银行或支付平台。',
              en: 'At the same time contact the bank or the payment platform.',
            },
            sources: [stepSources['npc-flk-2022-09-02']],
            asOf: '2022-09-02',
            readOn,
            shown: 'official',
            factIds: ['step-4-abnormal/before/1'],
          },
        },
        {
          say: tell110,
        },
        {
          say: ask96110,
          action: 'call-96110',
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
            sources: [
              stepSources['v2ex-2022-01-01'],
              stepSources['haikou-lhqzf-2021-09-27'],
              carrierSources['yd166-undated'],
              stepSources['jsnol-life-2022-07-22'],
              stepSources['0419af-2023-06'],
            ],
            asOf: '2024-03-12',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-abnormal'],
          },
        },
        { say: { text: { zh: '关掉免密支付。', en: 'Turn off password-free payment.' } } },
        {
          say: {
            text: {
              zh: '打运营商，查最近有没有换卡、补卡、呼叫转移、业务变更，必要时先停机保护。',
              en: 'Ask your carrier about recent card changes or replacements, call forwarding and changes of service; suspend the line if need be.',
            },
            sources: [
              stepSources['v2ex-2022-01-01'],
              stepSources['haikou-lhqzf-2021-09-27'],
              carrierSources['yd166-undated'],
              stepSources['jsnol-life-2022-07-22'],
              stepSources['0419af-2023-06'],
            ],
            asOf: '2024-03-12',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-abnormal'],
          },
        },
        {
          say: {
            text: {
              zh: '陌生平台给你发验证码：到那个平台申诉，说号码被占用。',
              en: 'Codes from a platform you do not use: appeal there that your number has been taken.',
            },
            sources: [
              stepSources['v2ex-2024-01-14'],
              stepSources['v2ex-2022-01-01'],
              stepSources['jsnol-life-2022-07-22'],
            ],
            asOf: '2025-05-02',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-jiema'],
          },
        },
        {
          say: {
            text: {
              zh: '有钱损失或被冒用：马上打 `110`，并报 `96110`。',
              en: 'Money lost, or someone acting as you: call `110` at once, and tell `96110`.',
            },
            sources: [
              stepSources['v2ex-2022-01-01'],
              stepSources['haikou-lhqzf-2021-09-27'],
              carrierSources['yd166-undated'],
              stepSources['jsnol-life-2022-07-22'],
              stepSources['0419af-2023-06'],
            ],
            asOf: '2024-03-12',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-abnormal'],
          },
          action: 'call-110',
        },
      ],
      limits: [
        {
          text: {
            zh: '任何电话、短信来要验证码，都不给。',
            en: 'Never give a code to anyone who calls or texts for it.',
          },
          sources: [
            stepSources['v2ex-2024-01-14'],
            stepSources['v2ex-2022-01-01'],
            stepSources['jsnol-life-2022-07-22'],
          ],
          asOf: '2025-05-02',
          readOn,
          shown: 'two-sources',
          factIds: ['faq-jiema'],
        },
        {
          text: {
            zh: '每天收到大量不同平台的验证码：报警留个记录，投诉 12321，向可疑的平台发删除请求。',
            en: 'Many codes from different platforms every day: put it on record with the police, complain to 12321, and send deletion requests to the suspect platforms.',
          },
          sources: [
            stepSources['v2ex-2024-01-14'],
            stepSources['v2ex-2022-01-01'],
            stepSources['jsnol-life-2022-07-22'],
          ],
          asOf: '2025-05-02',
          readOn,
          shown: 'two-sources',
          factIds: ['faq-jiema'],
        },
      ],
    },
    'accounts-in-my-name': {
      how: [
        cardsInMyName,
        unbindFirst[0],
        {
          say: bankCards,
          action: 'app-bank-cards-in-my-name',
        },
        {
          say: {
            text: {
              zh: '把不是你开的卡和账号，一个个列出来。',
              en: 'List the cards and accounts that you did not open.',
            },
            sources: [stepSources['npc-flk-2022-09-02'], stepSources['aliyunyh-undated-5']],
            asOf: '2022-09-02',
            readOn,
            shown: 'two-sources',
            factIds: ['step-4-abnormal/before/3'],
          },
        },
        {
          say: {
            text: {
              zh: '书面要求注销这些卡和账号，留好答复，报案时是材料。',
              en: 'Ask in writing that they be cancelled, and keep the answers as evidence for the police.',
            },
            sources: [stepSources['npc-flk-2022-09-02']],
            asOf: '2022-09-02',
            readOn,
            shown: 'official',
            factIds: ['step-4-abnormal/after/1'],
          },
        },
      ],
      limits: [wrongCards, accountCheckGap],
    },
    'police-warnings': {
      how: [
        {
          say: answer96110,
          action: 'call-96110',
        },
        {
          say: from12381,
        },
        {
          say: {
            text: {
              zh: '自称公安或单位的：挂断，自己打 `110`、`96110` 或它公开的电话核实。正规机构不会在电话里要银行卡号、密码、验证码，也不会让你转到“安全账户”。',
              en: 'Someone claims to be the police or an office: hang up and check with `110`, `96110` or its public number. Real ones never ask for card numbers, passwords or codes by phone, nor for a transfer to a “safe account”.',
            },
            sources: [
              stepSources['v2ex-2025-04-04'],
              stepSources['kangaizheng-2021-07-15'],
              stepSources['0419af-2023-06'],
              stepSources['avine-undated'],
            ],
            asOf: '2025-04-04',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-official-call'],
          },
        },
        {
          say: antiFraudCard,
        },
        {
          say: antiFraudApp,
          action: 'app-anti-fraud',
        },
      ],
      limits: [antiFraudAppLimits, fakedPolice],
    },
    'stop-bombing': {
      how: [
        {
          say: {
            text: {
              zh: '不要在任何页面输入验证码。看自己的账号有没有异常登录。',
              en: 'Enter no code on any page. Look for odd sign-ins to your accounts.',
            },
            sources: [
              stepSources['zhihu-2021-11-02'],
              stepSources['v2ex-2021-07-07'],
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['wdace-2024-2'],
              stepSources['github-2019-10-25'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-sms-bomb'],
          },
        },
        {
          say: {
            text: {
              zh: '拍视频或截图，要看得到时间，记下什么时候开始、什么时候停。',
              en: 'Film it or take screenshots that show the time; note when it began and ended.',
            },
            sources: [
              stepSources['zhihu-2021-11-02'],
              stepSources['v2ex-2021-07-07'],
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['wdace-2024-2'],
              stepSources['github-2019-10-25'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-sms-bomb'],
          },
        },
        {
          say: {
            text: {
              zh: '打运营商客服，说遭到短信轰炸，请临时限制短信、呼入或打开防护。',
              en: 'Tell your carrier that you are being bombed; ask to limit messages or calls for now, or to turn on protection.',
            },
            sources: [
              stepSources['zhihu-2021-11-02'],
              stepSources['v2ex-2021-07-07'],
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['wdace-2024-2'],
              stepSources['github-2019-10-25'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-sms-bomb'],
          },
        },
        {
          say: {
            text: {
              zh: '短信里临时加关键词：“短信→骚扰拦截→规则→关键词黑名单”，加“验证码”。或在设置里搜“骚扰拦截”。',
              en: 'Add a keyword for now: “短信→骚扰拦截→规则→关键词黑名单”, word 验证码 (code). Or search 骚扰拦截 in the settings.',
            },
            sources: [stepSources['wdace-2024'], stepSources['slackerblud-undated-3']],
            asOf: '2024',
            readOn,
            shown: 'reposts',
            factIds: ['dev-keyword'],
          },
        },
        {
          say: {
            text: {
              zh: '报警：可以按滋扰他人正常生活处理（治安管理处罚法第 50 条）。',
              en: 'Report it: it can be dealt with as disturbing your life (public-security law, article 50).',
            },
            sources: [
              stepSources['zhihu-2021-11-02'],
              stepSources['v2ex-2021-07-07'],
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['wdace-2024-2'],
              stepSources['github-2019-10-25'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-sms-bomb'],
          },
          action: 'call-110',
        },
      ],
      limits: [
        {
          text: {
            zh: '加了“验证码”这个词，你自己登录、付款也收不到码。先把要紧的账号改成 App 内验证或邮箱。',
            en: 'With that keyword your own codes for signing in and paying stop too. First move key accounts to in-app checks or e-mail.',
          },
          sources: [stepSources['wdace-2024'], stepSources['slackerblud-undated-3']],
          asOf: '2024',
          readOn,
          shown: 'reposts',
          factIds: ['dev-keyword'],
        },
        {
          text: {
            zh: '停了以后，查一遍登录记录、绑定手机和账单，防有人趁乱改绑。',
            en: 'When it is over, check sign-ins, bound phones and bills: someone may have rebound an account meanwhile.',
          },
          sources: [
            stepSources['zhihu-2021-11-02'],
            stepSources['v2ex-2021-07-07'],
            stepSources['imca0-just-laws-2021-11-01'],
            stepSources['wdace-2024-2'],
            stepSources['github-2019-10-25'],
          ],
          asOf: '2026-01-01',
          readOn,
          shown: 'two-sources',
          factIds: ['faq-sms-bomb'],
        },
        {
          text: {
            zh: '卖“加白名单”“解除轰炸”的：不付钱、不扫码、不加外部群，留下广告链接当证据。',
            en: 'Offers to “whitelist” you or end the bombing: do not pay, scan or join their group; keep the advert as evidence.',
          },
          sources: [stepSources['github-2024-07-24'], stepSources['github-2024-07-24-2']],
          asOf: '2024-07-24',
          readOn,
          shown: 'one-source',
          factIds: ['faq-unbomb-scam'],
        },
        {
          text: {
            zh: '各家运营商专门的轰炸防护，我们没有查到官方步骤，请问客服。',
            en: 'We found no official steps for a carrier’s own protection against bombing; ask customer service.',
          },
        },
      ],
      undo: {
        say: {
          text: {
            zh: '轰炸停了，马上删掉“验证码”这个关键词。',
            en: 'As soon as it stops, delete the keyword 验证码.',
          },
          sources: [stepSources['wdace-2024'], stepSources['slackerblud-undated-3']],
          asOf: '2024',
          readOn,
          shown: 'reposts',
          factIds: ['dev-keyword'],
        },
      },
      laws: ['psl-50-5'],
    },
    'shown-falsely': {
      how: [
        {
          say: {
            text: {
              zh: '查自己的详单和通话记录，看那段时间有没有打出去。',
              en: 'Look in your records and call log for calls made at that time.',
            },
            sources: [
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['v2ex-2025-04-04'],
              carrierSources['78911-2018-06-17'],
            ],
            asOf: '2025-04-04',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-spoofed-me'],
          },
        },
        {
          say: {
            text: {
              zh: '没有打出去：向运营商投诉虚假主叫，要求核查，出书面答复。',
              en: 'None: complain to your carrier of a spoofed number (虚假主叫), ask for a check and a written answer.',
            },
            sources: [
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['v2ex-2025-04-04'],
              carrierSources['78911-2018-06-17'],
            ],
            asOf: '2025-04-04',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-spoofed-me'],
          },
        },
        {
          say: {
            text: {
              zh: '有不认识的呼出：马上改密码、查呼叫转移、补换卡，并报警。',
              en: 'Calls you did not make: change passwords at once, check call forwarding, replace the card, and report it.',
            },
            sources: [
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['v2ex-2025-04-04'],
              carrierSources['78911-2018-06-17'],
            ],
            asOf: '2025-04-04',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-spoofed-me'],
          },
          action: 'call-110',
        },
        {
          say: {
            text: {
              zh: '给误会的人发一条统一的说明。',
              en: 'Send everyone who was called one and the same explanation.',
            },
            sources: [
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['v2ex-2025-04-04'],
              carrierSources['78911-2018-06-17'],
            ],
            asOf: '2025-04-04',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-spoofed-me'],
          },
        },
        {
          say: clearTag,
        },
      ],
      limits: [
        {
          text: {
            zh: '运营商应当拦截改号电话并追查来源（反诈法第 13 条），投诉要在 15 日内答复。',
            en: 'Carriers must block spoofed calls and trace them (anti-fraud law, article 13) and answer a complaint within 15 days.',
          },
          sources: [
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['v2ex-2025-04-04'],
            carrierSources['78911-2018-06-17'],
          ],
          asOf: '2025-04-04',
          readOn,
          shown: 'two-sources',
          factIds: ['faq-spoofed-me'],
        },
      ],
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
            sources: [stepSources['shushuxiu-2023-09-26-2']],
            asOf: '2023-09-26',
            readOn,
            shown: 'one-source',
            factIds: ['step-3-blocking/after/1'],
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
