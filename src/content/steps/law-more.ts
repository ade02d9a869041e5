import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { civilClaim, groundsOfClaim, whatClaimNeeds } from './civil-claim.ts';
import { notTheDebtor } from './not-the-debtor.ts';
import {
  cyberpoliceNotUrgent,
  facts12315,
  facts12378,
  for12378,
  names12315,
  papers12315,
  reach12315,
  reach12377,
  reach12378,
  reach12389,
  reachCyberpolice,
  reportApp,
  reportOrComplaint,
  times12315,
  toldTheResult,
  unsure12378,
} from './offices.ts';
import {
  askForPenalty,
  bringToPolice,
  call110,
  ifNotOpened,
  reasonsInWriting,
  sayToPolice,
  timesOfPenalty,
  timesOfReview,
  timesToOpen,
  whichStation,
} from './police-report.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

export const lawMore = {
  right: [
    {
      text: {
        zh: '出售、非法获取个人信息，够“情节严重”是犯罪；不够的，2026 年起也可以拘留。',
        en: 'Selling or illegally obtaining personal data is a crime when serious; since 2026 detention is possible below that.',
      },
      on: [
        cite(statutes['criminal-law']),
        cite(statutes['public-security-punishments-law']),
        cite(stepSources['imca0-just-laws-2021-11-01']),
      ],
    },
  ],
  risky: [
    {
      text: {
        zh: '单纯被打推销电话，公安常会说不够立案，让你去 12321、12315。这不是推诿，是分工。',
        en: 'For plain sales calls the police often send you to 12321 or 12315. That is division of work, not refusal.',
      },
    },
    {
      text: {
        zh: '只有号码、没有别的信息，算不算“公民个人信息”，裁判中有分歧。报案书别写成“必判刑”。',
        en: 'Courts differ on whether a bare number counts as personal information. Do not write in a report that conviction is certain.',
      },
      on: [cite(stepSources['buaq-undated'])],
    },
    {
      text: {
        zh: '治安案件半年没被发现就不再处罚，拖久了可能就过了。',
        en: 'Public-security violations lapse if not discovered in six months: do not wait too long.',
      },
      on: [
        cite(statutes['public-security-punishments-law']),
        cite(stepSources['imca0-just-laws-2021-11-01']),
      ],
    },
  ],
  tasks: {
    'choose-route': {
      how: [
        {
          say: {
            text: { zh: '骚扰电话：找 12321。', en: 'Nuisance calls: 12321.' },
            on: [
              cite(statutes['consumer-rights-regulations']),
              cite(stepSources['shushuxiu-2023-09-26-2']),
              cite(stepSources['huashangw-nongye-2026-01-23']),
            ],
          },
          action: actions['site-12321'],
        },
        {
          say: {
            text: {
              zh: '知道是哪家商家：找 12315。有消费关系的投诉，没有的举报线索（2026 年 4 月起按市场监管总局第 121 号令办理）。',
              en: 'A business you can name: 12315. Complain if you are its customer, otherwise report it (since April 2026 under SAMR order 121).',
            },
            on: [
              cite(statutes['consumer-rights-regulations']),
              cite(stepSources['shushuxiu-2023-09-26-2']),
              cite(stepSources['huashangw-nongye-2026-01-23']),
            ],
          },
          action: actions['call-12315'],
        },
        {
          say: {
            text: { zh: '买卖信息、诈骗、威胁：找公安。', en: 'Data trading, fraud or threats: the police.' },
            on: [
              cite(statutes['consumer-rights-regulations']),
              cite(stepSources['shushuxiu-2023-09-26-2']),
              cite(stepSources['huashangw-nongye-2026-01-23']),
            ],
          },
          action: actions['call-110'],
        },
        {
          say: for12378,
          action: actions['call-12378'],
        },
      ],
      laws: ['samr-121', 'crpr-24'],
    },
    'evidence-pack': {
      how: [
        {
          say: {
            text: {
              zh: '写一页时间线：哪天、几点几分、什么号、对方说了什么、知道你什么信息、自称哪家。',
              en: 'Write one page: date, minute, number, what was said, what they knew about you, which company they named.',
            },
            on: [cite(stepSources['lawparks-undated-4']), cite(stepSources['wenxiaobai-blob-undated-3'])],
          },
        },
        {
          say: {
            text: {
              zh: '写清怀疑的来源：在哪家留过号，用过什么别名或专用邮箱，对方提到什么只有那家知道的事。',
              en: 'State whom you suspect: where you left the number, any alias or special e-mail, what only that place knew.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '备好：身份证；通话记录截图、短信、录音；App 授权和隐私政策截图；订单、办卡、看房等说明来源的材料；转账流水；运营商详单。',
              en: 'Have ready: ID; call log screenshots, messages, recordings; screenshots of app permissions and privacy policies; orders, cards or viewings that point to the source; transfers; the carrier’s records.',
            },
            on: [cite(stepSources['lawparks-undated-4']), cite(stepSources['wenxiaobai-blob-undated-3'])],
          },
        },
        {
          say: {
            text: {
              zh: '做过的也放进去：向企业的查阅、删除请求和答复，运营商投诉的工单，申诉或举报编号。法院认可这些。',
              en: 'Add what you have done: requests to the company and the replies, carrier complaint tickets, appeal or report numbers. Courts accept these.',
            },
            on: [cite(stepSources['jsjc-2022-12-19']), cite(stepSources['shfzb-2023-02-13'])],
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '身份证只给受理的单位看，不要发给陌生人，也不用填进本站。',
            en: 'Show your ID only to the office that takes the case. Never send it to strangers, and never enter it here.',
          },
        },
      ],
      laws: ['case-binzhou'],
    },
    'complain-12315': {
      how: [
        {
          say: reach12315,
          action: actions['call-12315'],
        },
        {
          say: names12315,
        },
        {
          say: facts12315,
        },
        {
          say: papers12315,
        },
      ],
      limits: [reportOrComplaint, times12315],
      laws: ['crpr-24', 'crpl-29', 'samr-121'],
    },
    'complain-finance': {
      how: [
        {
          say: {
            text: {
              zh: '先问清：公司全称、业务员工号、号码来源，录音。',
              en: 'First ask for the company’s full name, the agent’s number and the source of your number, and record it.',
            },
            on: [
              cite(carrierSources['miit-2026-08-13']),
              cite(carrierSources['163-2023']),
              cite(stepSources['dlllqs-undated']),
            ],
          },
        },
        {
          say: reach12378,
          action: actions['call-12378'],
        },
        {
          say: facts12378,
        },
        {
          say: {
            text: {
              zh: '同时投诉 12321。运营商拦截里的“贷款理财”类别也打开。',
              en: 'Complain to 12321 as well, and turn on 贷款理财 (loans) in your carrier’s blocking.',
            },
            on: [
              cite(carrierSources['miit-2026-08-13']),
              cite(carrierSources['163-2023']),
              cite(stepSources['dlllqs-undated']),
            ],
          },
          action: actions['site-12321'],
        },
      ],
      limits: [unsure12378],
    },
    'report-data-trade': {
      how: [
        {
          say: {
            text: {
              zh: '发现有人卖你的资料，先截图：网址、账号、价格、时间。',
              en: 'If you find someone selling your data, take screenshots first: address, account, price, time.',
            },
            on: [
              cite(carrierSources['lawrefbook-laws-2016-02-06']),
              cite(stepSources['imca0-just-laws-2021-11-01']),
              cite(stepSources['zhihu-2024-12-05']),
              cite(stepSources['gdkongcheng-2025-03-25']),
            ],
          },
        },
        {
          say: reach12377,
          action: actions['site-12377'],
        },
        {
          say: reportApp,
          action: actions['wechat-report-app'],
        },
        {
          say: reachCyberpolice,
          action: actions['site-cyberpolice'],
        },
      ],
      limits: [
        cyberpoliceNotUrgent,
        toldTheResult,
        {
          text: {
            zh: '企业违规收集、转卖信息，未经同意打商业电话，运营商不拦改号：网信、通信、市场监管部门可以罚款、停业、吊证。',
            en: 'Companies that collect or sell data unlawfully or call without consent, and carriers that do not block spoofing, can be fined, suspended or lose their licence, by the internet, telecom or market regulators.',
          },
          on: [
            cite(statutes.pipl),
            cite(statutes['consumer-rights-regulations']),
            cite(statutes['anti-fraud-law']),
            cite(stepSources['imca0-just-laws-2021-11-01']),
          ],
        },
      ],
      laws: ['pipl-65-66', 'crpr-24', 'atf-9-14', 'crim-253-1'],
    },
    'not-the-debtor': {
      how: [
        notTheDebtor.askWho,
        notTheDebtor.declare,
        notTheDebtor.giveNothing,
        notTheDebtor.complain,
        notTheDebtor.threats,
      ],
      limits: [notTheDebtor.standard],
    },
    'report-police': {
      how: [
        {
          say: bringToPolice,
        },
        {
          say: sayToPolice,
        },
        {
          say: askForPenalty,
        },
        {
          say: whichStation,
        },
        {
          say: call110,
          action: actions['call-110'],
        },
      ],
      limits: [
        {
          text: {
            zh: '够不够刑事，看数量：出售、非法获取 50、500 或 5000 条（内部人减半），或违法所得 5000 元等。只有姓名和手机号的，按 5000 条算。',
            en: 'Whether it is criminal depends on numbers: 50, 500 or 5,000 records sold or illegally obtained (half for insiders), or 5,000 yuan gained, and so on. Bare names with phone numbers count by the 5,000.',
          },
          on: [
            cite(stepSources['imca0-just-laws-2021-11-01']),
            cite(stepSources['spp-2025-06-27']),
            cite(carrierSources['lawrefbook-laws-2016-02-06']),
            cite(statutes['criminal-law']),
            cite(statutes['personal-information-crimes-interpretation']),
          ],
        },
        {
          text: {
            zh: '不够犯罪的，2026 年起也可以治安处罚：拘留十至十五日，较轻的五日以下。多次辱骂、滋扰、纠缠：五日以下拘留，或一千元以下罚款。',
            en: 'Short of a crime there is a penalty since 2026: 10–15 days’ detention, up to 5 if minor. Repeated abuse or pestering: up to 5 days, or a fine of up to 1,000 yuan.',
          },
          on: [
            cite(stepSources['imca0-just-laws-2021-11-01']),
            cite(stepSources['spp-2025-06-27']),
            cite(carrierSources['lawrefbook-laws-2016-02-06']),
            cite(statutes['public-security-punishments-law']),
          ],
        },
        timesToOpen,
      ],
      laws: ['cpl-110', 'crim-253-1', 'interp-2017', 'psl-56', 'psl-50-5', 'proc-crim'],
    },
    'if-refused': {
      how: [
        {
          say: reasonsInWriting,
        },
        {
          say: ifNotOpened,
        },
        {
          say: timesOfPenalty,
        },
        {
          say: reach12389,
          action: actions['call-12389'],
        },
      ],
      limits: [timesOfReview],
      laws: ['cpl-110', 'proc-crim', 'psl-proc'],
    },
    sue: {
      how: [
        {
          say: civilClaim,
        },
        {
          say: groundsOfClaim,
        },
        {
          say: {
            text: {
              zh: '运营商自己打推销电话，你拒绝后还打，可以起诉，有判赔的先例。',
              en: 'If your carrier itself keeps selling after you refused, you may sue; there is a precedent.',
            },
            on: [cite(stepSources['jsjc-2022-12-19']), cite(stepSources['shfzb-2023-02-13'])],
          },
        },
      ],
      limits: [
        whatClaimNeeds,
        {
          text: {
            zh: '每个案子不同，先例不等于你的结果。拿不准，先问律师。',
            en: 'Every case differs; a precedent is not your result. If unsure, ask a lawyer first.',
          },
        },
      ],
      laws: ['civ-1032-1034', 'civ-remedies', 'pipl-69-71', 'crpl-29', 'case-binzhou'],
    },
  },
} satisfies StepMore<TaskIdOf<'law'>>;
