import { answer96110, checkOfficial, fakedLandlines } from '../callers/caller-facts.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { hotlines } from './hotlines.ts';
import { accountCheckGap, cardsInMyName, simLost, unbindFirst } from './own-accounts.ts';
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
          say: {
            text: {
              zh: '报警说清：在哪里，发生了什么，对方号码，有没有威胁或转账。',
              en: 'Tell the police: where you are, what happened, the other number, any threat or transfer.',
            },
            sources: [carrierSources['lawrefbook-laws-2016-02-06'], stepSources['52aoteman-2022-11-09']],
            asOf: '2026-01-01',
            readOn,
            shown: 'official',
            factIds: ['ch-110'],
          },
        },
        {
          say: {
            text: {
              zh: '还没转账，只是觉得像骗局：打 `96110` 问。',
              en: 'No money sent yet, but it looks like fraud: ask `96110`.',
            },
            sources: [
              stepSources['0419af-2023-06'],
              stepSources['sqrb-2024-03-12'],
              stepSources['07340-2021-07-21'],
            ],
            asOf: '2024-03-12',
            readOn,
            shown: 'reposts',
            factIds: ['ch-96110'],
          },
          action: 'call-96110',
        },
        {
          say: {
            text: { zh: '转账、聊天和通话记录都别删。', en: 'Delete nothing: transfers, chats, call logs.' },
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '少数地方可能没有开通 `96110`，打不通就打 `110`。',
            en: 'A few places may not have `96110`; if it does not connect, call `110`.',
          },
          sources: [
            stepSources['0419af-2023-06'],
            stepSources['sqrb-2024-03-12'],
            stepSources['07340-2021-07-21'],
          ],
          asOf: '2024-03-12',
          readOn,
          shown: 'reposts',
          factIds: ['ch-96110'],
        },
      ],
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
          say: {
            text: {
              zh: '查名下的银行卡：云闪付 App 里的“一键查卡”，或在 App 里搜“一键查卡”。',
              en: 'Bank cards in your name: 一键查卡 in the 云闪付 app, or search 一键查卡 in it.',
            },
            sources: [carrierSources['bdcb-2025-06-22'], stepSources['0419af-2023-06']],
            asOf: '2025-06-22',
            readOn,
            shown: 'one-source',
            factIds: ['ch-card-check'],
          },
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
      limits: [
        {
          text: {
            zh: '手机卡数量不对：到那家运营商的营业厅查明细，有异议的卡可以关停销户。只查得到在网的手机卡，不含固话和已销户的卡。',
            en: 'Wrong number of SIM cards: ask at that carrier’s shop for the list; cards you dispute can be shut down. It covers live mobile cards only, not landlines or closed ones.',
          },
          sources: [
            stepSources['haikou-lhqzf-2021-09-27'],
            stepSources['xndoc-bk-undated'],
            stepSources['jsnol-life-2022-07-22'],
            stepSources['unnamed-2026-3'],
          ],
          asOf: '2026',
          readOn,
          shown: 'official',
          factIds: ['ch-yztc'],
        },
        accountCheckGap,
      ],
    },
    'police-warnings': {
      how: [
        {
          say: answer96110,
          action: 'call-96110',
        },
        {
          say: {
            text: {
              zh: '收到 `12381` 的短信：先停止转账、停止联系。它不带链接、微信、QQ、电话，不要你回复或回拨；带这些的是假的。',
              en: 'A message from `12381`: stop transfers and contact first. It carries no link, WeChat, QQ or phone number and asks for no reply or call; one that does is fake.',
            },
            sources: [
              stepSources['07340-2021-07-21'],
              stepSources['kangaizheng-2021-07-15'],
              stepSources['0419af-2023-06'],
            ],
            asOf: '2023-06',
            readOn,
            shown: 'reposts',
            factIds: ['ch-12381'],
          },
        },
        {
          say: checkOfficial,
        },
        {
          say: {
            text: {
              zh: '来电带“反诈名片”，可以接。还有疑问，挂断自己打 `96110`。',
              en: 'A call marked 反诈名片 (anti-fraud card) can be answered. Still in doubt: hang up and call `96110`.',
            },
            sources: [stepSources['shantou-stwm-2022-08-24'], stepSources['119tjxf-2022-06-24']],
            asOf: '2022-08-24',
            readOn,
            shown: 'official',
            factIds: ['ch-fzmp'],
          },
        },
        {
          say: {
            text: {
              zh: '想要来电和短信预警：在手机自带的应用商店搜“国家反诈中心”安装，不点短信里的链接。',
              en: 'For warnings about calls and messages: install 国家反诈中心 from the phone’s own app store, never from a link in a message.',
            },
            sources: [
              stepSources['0419af-2023-06'],
              stepSources['sqrb-2024-03-12'],
              stepSources['wwwk12450-2025-04-29'],
            ],
            asOf: '2025-04-29',
            readOn,
            shown: 'reposts',
            factIds: ['ch-ncac-app'],
          },
          action: 'app-anti-fraud',
        },
      ],
      limits: [
        {
          text: {
            zh: '“国家反诈中心”装不装由你：要实名注册，有用户担心隐私。它管诈骗，不拦推销电话。',
            en: '国家反诈中心 is your choice: it wants real-name registration, and some users worry about privacy. It is against fraud; it does not block sales calls.',
          },
          sources: [
            stepSources['0419af-2023-06'],
            stepSources['sqrb-2024-03-12'],
            stepSources['wwwk12450-2025-04-29'],
          ],
          asOf: '2025-04-29',
          readOn,
          shown: 'reposts',
          factIds: ['ch-ncac-app'],
        },
        fakedLandlines,
      ],
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
          say: {
            text: {
              zh: '号码被误标：公众号“码号服务平台”（原“一号通查”）可以查标记、交误标清除。直接清除能管到哪些号码说法不一：旧说明只写联通手机用户和联通 `400`，别处不同。以平台答复为准，不用付钱找代办。',
              en: 'Wrongly tagged: the WeChat account 码号服务平台 (formerly 一号通查) shows tags and takes requests to clear them. Sources disagree on which numbers it can clear itself: an older notice names only Unicom mobiles and Unicom `400` numbers, others differ. Go by what it says, and pay nobody to do it.',
            },
            sources: [
              stepSources['sina-tech-2022-06-12'],
              stepSources['tbwpay-undated'],
              stepSources['so1390-alr-undated'],
            ],
            asOf: '2025',
            readOn,
            shown: 'conflicting',
            factIds: ['ch-mark-clear'],
          },
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
    },
    'evidence-log': {
      how: [
        {
          say: {
            text: {
              zh: '每个来电记一行：日期时间、对方号码、接没接、多长时间、说了什么、报没报出你的信息、你有没有要求停止。',
              en: 'One line for each call: date and time, number, answered or not, how long, what was said, what they knew about you, whether you told them to stop.',
            },
            sources: [
              carrierSources['hcv9jop8ns0r-www-12321-cn-undated'],
              stepSources['htclawfirm-undated'],
              stepSources['lawparks-undated'],
              stepSources['unnamed-2026-5'],
            ],
            asOf: '2026',
            readOn,
            shown: 'reposts',
            factIds: ['form-callsheet'],
          },
        },
        {
          say: {
            text: {
              zh: '截图要看得到号码和时间。录音存原件，不剪辑。',
              en: 'Screenshots must show number and time. Keep recordings as they are, uncut.',
            },
            sources: [
              carrierSources['hcv9jop8ns0r-www-12321-cn-undated'],
              stepSources['htclawfirm-undated'],
              stepSources['lawparks-undated'],
              stepSources['unnamed-2026-5'],
            ],
            asOf: '2026',
            readOn,
            shown: 'reposts',
            factIds: ['form-callsheet'],
          },
        },
        {
          say: {
            text: {
              zh: '同时记：我什么时候把号码给过谁。',
              en: 'Note as well: when you gave your number to whom.',
            },
            sources: [
              carrierSources['hcv9jop8ns0r-www-12321-cn-undated'],
              stepSources['htclawfirm-undated'],
              stepSources['lawparks-undated'],
              stepSources['unnamed-2026-5'],
            ],
            asOf: '2026',
            readOn,
            shown: 'reposts',
            factIds: ['form-callsheet'],
          },
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
      limits: [
        {
          text: {
            zh: '运营商线上的详单多为近 6 个月，短信服务方的记录留 6 个月，尽早取。',
            en: 'Carriers’ online records mostly cover the last 6 months, message services keep theirs 6 months: get them soon.',
          },
          sources: [
            carrierSources['hcv9jop8ns0r-www-12321-cn-undated'],
            stepSources['htclawfirm-undated'],
            stepSources['lawparks-undated'],
            stepSources['unnamed-2026-5'],
          ],
          asOf: '2026',
          readOn,
          shown: 'reposts',
          factIds: ['form-callsheet'],
        },
      ],
    },
    'carrier-records': {
      how: { topic: 'records' },
    },
  },
} satisfies StepMore<TaskIdOf<'abnormal'>>;
