import { actions } from '../actions.ts';
import { article, cite } from '../source.ts';
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
  ifNotHandled,
  ifNotOpened,
  mayNotOpen,
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
        zh: '违反国家有关规定出售、提供个人信息，或非法获取，情节严重的是犯罪（刑法第 253 条之一）；不够犯罪的，2026 年起也可以拘留（治安管理处罚法第 56 条）。',
        en: 'Selling or providing personal data against state rules, or obtaining it illegally, is a crime when serious (Criminal Law, article 253-1); since 2026 detention is possible below that (public-security law, article 56).',
      },
      on: [
        cite(statutes['criminal-law'], article('253-1')),
        cite(statutes['public-security-punishments-law'], article(56)),
      ],
    },
  ],
  risky: [
    {
      text: {
        zh: '单纯被打推销电话，公安常会说不够立案，让你去 12321、12315。这不是推诿，是分工。',
        en: 'For plain sales calls the police often say it is not enough for a case and send you to 12321 or 12315. That is division of work, not refusal.',
      },
    },
    {
      text: {
        zh: '只有号码、没有别的信息，算不算“公民个人信息”，裁判中有分歧。',
        en: 'Courts differ on whether a bare number, with nothing else, counts as personal information.',
      },
      on: [cite(stepSources['buaq-undated']), cite(stepSources['udefense-undated'])],
    },
    {
      text: {
        zh: '报案书别写成“必判刑”。',
        en: 'Do not write in a report that conviction is certain.',
      },
    },
    {
      text: {
        zh: '违反治安管理的行为，六个月内没被公安发现的不再处罚，从行为发生或结束那天算（治安管理处罚法第 25 条）。',
        en: 'Public-security violations that the police do not discover in six months are no longer punished, counted from the act or, if it went on, its end (public-security law, article 25).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(25))],
    },
    {
      text: {
        zh: '所以别拖，早点报案。',
        en: 'So do not wait: report it early.',
      },
    },
  ],
  tasks: {
    'choose-route': {
      how: [
        {
          say: {
            text: { zh: '骚扰电话：找 12321。', en: 'Nuisance calls: 12321.' },
            on: [cite(stepSources['shushuxiu-2023-09-26-2'])],
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
              cite(statutes['market-complaints-measures']),
              cite(stepSources['huashangw-nongye-2026-01-23']),
            ],
          },
          action: actions['call-12315'],
        },
        {
          say: {
            text: {
              zh: '买卖个人信息、诈骗、威胁人身安全：找公安。',
              en: 'Trade in personal data, fraud or threats to your safety: the police.',
            },
            on: [
              cite(statutes['criminal-procedure-law'], article(110)),
              cite(statutes['public-security-punishments-law'], article(50, 56)),
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
          },
        },
        {
          say: {
            text: {
              zh: '网上的律师解答说：骚扰信息和网页截图、来电记录（时间、号码）、录音都是证据；报案时讲清时间、可能从哪泄露、有什么后果。',
              en: 'Lawyers’ answers online say: screenshots of messages and pages, call records (time, number) and recordings are evidence; when you report, say when, where it may have leaked from, and with what result.',
            },
            on: [cite(stepSources['lawparks-undated-4']), cite(stepSources['wenxiaobai-blob-undated-3'])],
          },
        },
        {
          say: {
            text: {
              zh: '做过的也放进去：向企业的查阅、删除请求和答复，运营商投诉的工单，申诉或举报编号。',
              en: 'Add what you have done: requests to the company and the replies, carrier complaint tickets, appeal or report numbers.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '滨州一案里，法院查明的事实就有这些：原告两次打客服投诉，又到工信部的平台申诉。',
              en: 'In the Binzhou case these are among the facts the court found: the plaintiff complained twice to customer service, then appealed on the ministry’s platform.',
            },
            on: [cite(stepSources['jsjc-2022-12-19'])],
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
              zh: '同时投诉 12321。',
              en: 'Complain to 12321 as well.',
            },
          },
          action: actions['site-12321'],
        },
        {
          say: {
            text: {
              zh: '运营商的拦截里有“贷款理财”类别，可以打开。',
              en: 'Your carrier’s blocking has a category 贷款理财 (loans) that you can turn on.',
            },
            on: [cite(carrierSources['163-2023'])],
          },
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
          say: {
            text: {
              zh: '应用商店里，那个 App 的页面上也可以找“举报”。',
              en: 'In the app store, look for 举报 (report) on that app’s page too.',
            },
          },
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
            zh: '企业违法处理个人信息，未经同意打商业电话，运营商不监测处置改号电话：主管部门可以责令改正、罚款，情节严重的可以停业整顿、吊销许可或执照（个人信息保护法第 66 条，消费者权益保护法第 56 条和实施条例第 24、50 条，反电信网络诈骗法第 39 条）。',
            en: 'Companies that handle personal data unlawfully or call to sell without consent, and carriers that do not watch for and deal with spoofed calls, can be ordered to stop and fined by the regulators, and if serious suspended or lose a licence (PIPL, article 66; consumer law, article 56, and its regulations, articles 24 and 50; anti-fraud law, article 39).',
          },
          on: [
            cite(statutes.pipl, article(66)),
            cite(statutes['consumer-rights-law'], article(56)),
            cite(statutes['consumer-rights-regulations'], article(24, 50)),
            cite(statutes['anti-fraud-law'], article(39)),
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
      limits: [notTheDebtor.standard, notTheDebtor.punishable],
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
            zh: '够不够刑事，多看数量（法释〔2017〕10 号第 5 条）：非法获取、出售或提供行踪轨迹、通信内容、征信、财产信息 50 条，住宿、通信记录、健康、交易等信息 500 条，其他信息 5000 条，或违法所得 5000 元等；在履职、服务中得来再出售、提供的减半。只有姓名和手机号的，一般按 5000 条算。',
            en: 'Whether it is criminal mostly depends on numbers (法释〔2017〕10号, article 5): 50 records of movements, communications, credit or property, 500 of lodging, call records, health, transactions and the like, or 5,000 others illegally obtained, sold or provided, or 5,000 yuan gained, and so on; half for those who sell or provide what they got in office or in a service. Bare names with phone numbers as a rule count by the 5,000.',
          },
          on: [
            cite(statutes['criminal-law'], article('253-1')),
            cite(statutes['personal-information-crimes-interpretation'], article(5)),
          ],
        },
        {
          text: {
            zh: '不够犯罪的，2026 年起也可以治安处罚：违反国家有关规定出售、提供，或非法获取个人信息，拘留十至十五日，较轻的五日以下（治安管理处罚法第 56 条）。多次发侮辱、恐吓等信息，或滋扰、纠缠、跟踪，干扰正常生活：五日以下拘留，或一千元以下罚款；较重的五至十日（第 50 条）。',
            en: 'Short of a crime there is a penalty since 2026: selling or providing personal data against state rules, or obtaining it illegally, 10–15 days’ detention, up to 5 if minor (public-security law, article 56). Repeated abusive or threatening messages, or pestering and following that disturb normal life: up to 5 days, or a fine of up to 1,000 yuan; 5–10 days if more serious (article 50).',
          },
          on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
        },
        timesToOpen,
        mayNotOpen,
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
          say: ifNotHandled,
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
              zh: '运营商自己打推销电话，你拒绝后还打，可以起诉：滨州有判赔 3700 余元的先例，入选最高法民法典典型案例。',
              en: 'If your carrier itself keeps selling after you refused, you may sue: in a Binzhou case over 3,700 yuan was awarded, and the Supreme People’s Court lists it among its model cases.',
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
