import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { notTheDebtor } from './not-the-debtor.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const lawMore = {
  right: [
    {
      text: {
        zh: '出售、非法获取个人信息，够“情节严重”是犯罪；不够的，2026 年起也可以拘留。',
        en: 'Selling or illegally obtaining personal data is a crime when serious; since 2026 detention is possible below that.',
      },
      sources: [
        stepSources['npc-flk-2020-12-26'],
        stepSources['npc-flk-2025-06-27'],
        stepSources['imca0-just-laws-2021-11-01'],
      ],
      asOf: '2025-06-27',
      readOn,
      shown: 'official',
      factIds: ['step-5-police-law/right/1'],
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
      sources: [stepSources['buaq-undated']],
      asOf: 'undated',
      readOn,
      shown: 'one-source',
      factIds: ['step-5-police-law/risky/2'],
    },
    {
      text: {
        zh: '治安案件半年没被发现就不再处罚，拖久了可能就过了。',
        en: 'Public-security violations lapse if not discovered in six months: do not wait too long.',
      },
      sources: [stepSources['npc-flk-2025-06-27'], stepSources['imca0-just-laws-2021-11-01']],
      asOf: '2025-06-27',
      readOn,
      shown: 'official',
      factIds: ['step-5-police-law/risky/3'],
    },
  ],
  tasks: {
    'choose-route': {
      how: [
        {
          say: {
            text: { zh: '骚扰电话：找 12321。', en: 'Nuisance calls: 12321.' },
            sources: [
              stepSources['npc-flk-2024-03-15'],
              stepSources['shushuxiu-2023-09-26-2'],
              stepSources['huashangw-nongye-2026-01-23'],
            ],
            asOf: '2026-01-23',
            readOn,
            shown: 'two-sources',
            factIds: ['step-5-police-law/before/1'],
          },
          action: 'site-12321',
        },
        {
          say: {
            text: {
              zh: '知道是哪家商家：找 12315。有消费关系的投诉，没有的举报线索（2026 年 4 月起按市场监管总局第 121 号令办理）。',
              en: 'A business you can name: 12315. Complain if you are its customer, otherwise report it (since April 2026 under SAMR order 121).',
            },
            sources: [
              stepSources['npc-flk-2024-03-15'],
              stepSources['shushuxiu-2023-09-26-2'],
              stepSources['huashangw-nongye-2026-01-23'],
            ],
            asOf: '2026-01-23',
            readOn,
            shown: 'two-sources',
            factIds: ['step-5-police-law/before/1'],
          },
          action: 'call-12315',
        },
        {
          say: {
            text: { zh: '买卖信息、诈骗、威胁：找公安。', en: 'Data trading, fraud or threats: the police.' },
            sources: [
              stepSources['npc-flk-2024-03-15'],
              stepSources['shushuxiu-2023-09-26-2'],
              stepSources['huashangw-nongye-2026-01-23'],
            ],
            asOf: '2026-01-23',
            readOn,
            shown: 'two-sources',
            factIds: ['step-5-police-law/before/1'],
          },
          action: 'call-110',
        },
        {
          say: {
            text: {
              zh: '银行、消费金融、保险公司的营销骚扰和违规催收：找 12378。',
              en: 'Nuisance or abusive collection by banks, lenders or insurers: 12378.',
            },
            sources: [stepSources['szcga-undated'], stepSources['psychos-undated']],
            asOf: '2025',
            readOn,
            shown: 'reposts',
            factIds: ['ch-12378'],
          },
          action: 'call-12378',
        },
      ],
    },
    'evidence-pack': {
      how: [
        {
          say: {
            text: {
              zh: '写一页时间线：哪天、几点几分、什么号、对方说了什么、知道你什么信息、自称哪家。',
              en: 'Write one page: date, minute, number, what was said, what they knew about you, which company they named.',
            },
            sources: [stepSources['lawparks-undated-4'], stepSources['wenxiaobai-blob-undated-3']],
            asOf: 'undated',
            readOn,
            shown: 'reposts',
            factIds: ['step-5-police-law/before/2'],
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
            sources: [stepSources['lawparks-undated-4'], stepSources['wenxiaobai-blob-undated-3']],
            asOf: 'undated',
            readOn,
            shown: 'reposts',
            factIds: ['step-5-police-law/evidence/1'],
          },
        },
        {
          say: {
            text: {
              zh: '做过的也放进去：向企业的查阅、删除请求和答复，运营商投诉的工单，申诉或举报编号。法院认可这些。',
              en: 'Add what you have done: requests to the company and the replies, carrier complaint tickets, appeal or report numbers. Courts accept these.',
            },
            sources: [stepSources['jsjc-2022-12-19'], stepSources['shfzb-2023-02-13']],
            asOf: '2023-02-13',
            readOn,
            shown: 'two-sources',
            factIds: ['step-5-police-law/evidence/2'],
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
    },
    'complain-12315': {
      how: [
        {
          say: {
            text: {
              zh: '打 `12315`，或用 12315 的网站、App、小程序。',
              en: 'Call `12315`, or use its site, app or mini program.',
            },
            sources: [
              stepSources['imca0-just-laws-2021-11-01'],
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['unnamed-undated-11'],
            ],
            asOf: '2022-03-24',
            readOn,
            shown: 'two-sources',
            factIds: ['ch-12315'],
          },
          action: 'call-12315',
        },
        {
          say: {
            text: {
              zh: '报你的姓名、电话、地址，商家的名称和地址。',
              en: 'Give your name, phone and address, and the business’s name and address.',
            },
            sources: [
              stepSources['imca0-just-laws-2021-11-01'],
              carrierSources['lawrefbook-laws-2016-02-06'],
            ],
            asOf: '2022-03-24',
            readOn,
            shown: 'two-sources',
            factIds: ['form-12315'],
          },
        },
        {
          say: {
            text: {
              zh: '写清：交易（订单号），信息是消费中交给谁的，怎么泄露或骚扰，你要它做什么。',
              en: 'Write: the purchase (order number), to whom you gave the data, how it was leaked or used, and what you ask for.',
            },
            sources: [
              stepSources['imca0-just-laws-2021-11-01'],
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['unnamed-undated-11'],
            ],
            asOf: '2022-03-24',
            readOn,
            shown: 'two-sources',
            factIds: ['ch-12315', 'form-12315'],
          },
        },
        {
          say: {
            text: { zh: '附上订单、短信和通话记录。', en: 'Attach the order, messages and call log.' },
            sources: [
              stepSources['imca0-just-laws-2021-11-01'],
              carrierSources['lawrefbook-laws-2016-02-06'],
            ],
            asOf: '2022-03-24',
            readOn,
            shown: 'two-sources',
            factIds: ['form-12315'],
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '没有消费关系的陌生推销，走“举报”，不走“投诉”。',
            en: 'Sales calls from a business you never bought from are a report (举报), not a complaint (投诉).',
          },
          sources: [
            stepSources['imca0-just-laws-2021-11-01'],
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['unnamed-undated-11'],
          ],
          asOf: '2022-03-24',
          readOn,
          shown: 'two-sources',
          factIds: ['ch-12315', 'form-12315'],
        },
        {
          text: {
            zh: '7 个工作日内决定受不受理，受理后 60 日内调解。知道受侵害起 3 年内提出。',
            en: 'They decide in 7 working days whether to take it and mediate within 60 days after. Bring it within 3 years of learning of the harm.',
          },
          sources: [
            stepSources['imca0-just-laws-2021-11-01'],
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['unnamed-undated-11'],
          ],
          asOf: '2022-03-24',
          readOn,
          shown: 'two-sources',
          factIds: ['ch-12315', 'form-12315'],
        },
      ],
    },
    'complain-finance': {
      how: [
        {
          say: {
            text: {
              zh: '先问清：公司全称、业务员工号、号码来源，录音。',
              en: 'First ask for the company’s full name, the agent’s number and the source of your number, and record it.',
            },
            sources: [
              carrierSources['miit-2026-08-13'],
              carrierSources['163-2023'],
              stepSources['dlllqs-undated'],
            ],
            asOf: '2026-08-13',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-loan-calls'],
          },
        },
        {
          say: {
            text: { zh: '打 `12378`，选类别和属地。', en: 'Call `12378` and choose the kind and the place.' },
            sources: [stepSources['szcga-undated'], stepSources['psychos-undated']],
            asOf: '2025',
            readOn,
            shown: 'reposts',
            factIds: ['ch-12378'],
          },
          action: 'call-12378',
        },
        {
          say: {
            text: {
              zh: '报机构全称、经过、诉求，记下投诉编号。',
              en: 'Give the firm’s full name, what happened and what you want; note the complaint number.',
            },
            sources: [stepSources['szcga-undated'], stepSources['psychos-undated']],
            asOf: '2025',
            readOn,
            shown: 'reposts',
            factIds: ['ch-12378'],
          },
        },
        {
          say: {
            text: {
              zh: '同时投诉 12321。运营商拦截里的“贷款理财”类别也打开。',
              en: 'Complain to 12321 as well, and turn on 贷款理财 (loans) in your carrier’s blocking.',
            },
            sources: [
              carrierSources['miit-2026-08-13'],
              carrierSources['163-2023'],
              stepSources['dlllqs-undated'],
            ],
            asOf: '2026-08-13',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-loan-calls'],
          },
          action: 'site-12321',
        },
      ],
      limits: [
        {
          text: {
            zh: '12378 受理什么、多久答复，我们没有查到官方页面，以它的答复为准。',
            en: 'We found no official page on what 12378 takes and how long it takes; go by what it tells you.',
          },
        },
      ],
    },
    'report-data-trade': {
      how: [
        {
          say: {
            text: {
              zh: '发现有人卖你的资料，先截图：网址、账号、价格、时间。',
              en: 'If you find someone selling your data, take screenshots first: address, account, price, time.',
            },
            sources: [
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['zhihu-2024-12-05'],
              stepSources['gdkongcheng-2025-03-25'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'official',
            factIds: ['tr-shegongku'],
          },
        },
        {
          say: {
            text: {
              zh: '网站、App、账号公开或买卖个人信息：上 12377 举报，也可以打 `12377`。',
              en: 'Sites, apps or accounts that expose or sell personal data: report on the 12377 site, or call `12377`.',
            },
            sources: [
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['qpmyi-undated'],
              stepSources['unnamed-2025-2'],
            ],
            asOf: '2025',
            readOn,
            shown: 'two-sources',
            factIds: ['ch-12377'],
          },
          action: 'site-12377',
        },
        {
          say: {
            text: {
              zh: '某个 App 违规收集：公众号“工信微报”，“我要投诉→手机应用软件”。或公众号“12321受理中心”，“其他投诉→手机应用”。应用商店里也可以点“举报”。',
              en: 'An app that misuses data: WeChat account 工信微报, “我要投诉→手机应用软件”. Or 12321受理中心, “其他投诉→手机应用”. The app store has 举报 (report) too.',
            },
            sources: [carrierSources['gdmsci-2025-08-04'], stepSources['818114-2022-07-28']],
            asOf: '2025-08-04',
            readOn,
            shown: 'one-source',
            factIds: ['ch-app-pi'],
          },
          action: 'wechat-report-app',
        },
        {
          say: {
            text: {
              zh: '网络违法犯罪的线索：公安部网络违法犯罪举报网站，“我要举报”，可以不注册。没注册的，抄下网站给的查询账号和密码。',
              en: 'Tips on online crime: the Ministry of Public Security’s reporting site, “我要举报”, no registration needed. If you do not register, write down the query account and password it gives you.',
            },
            sources: [
              stepSources['51dongshi-2024-11-24'],
              stepSources['52aoteman-2022-11-09-2'],
              stepSources['unnamed-2025'],
            ],
            asOf: '2025',
            readOn,
            shown: 'reposts',
            factIds: ['ch-cyberpolice'],
          },
          action: 'site-cyberpolice',
        },
      ],
      limits: [
        {
          text: {
            zh: '公安部举报网站不处理紧急报警。',
            en: 'The police reporting site does not take emergencies.',
          },
          sources: [
            stepSources['51dongshi-2024-11-24'],
            stepSources['52aoteman-2022-11-09-2'],
            stepSources['unnamed-2025'],
          ],
          asOf: '2025',
          readOn,
          shown: 'reposts',
          factIds: ['ch-cyberpolice'],
        },
        {
          text: {
            zh: '收到举报的部门要依法及时处理，并把结果告诉你，法律没写天数（个人信息保护法第 65 条）。',
            en: 'The department must deal with it promptly and tell you the result; the law sets no number of days (PIPL article 65).',
          },
          sources: [
            stepSources['imca0-just-laws-2021-11-01'],
            stepSources['qpmyi-undated'],
            stepSources['unnamed-2025-2'],
          ],
          asOf: '2025',
          readOn,
          shown: 'two-sources',
          factIds: ['ch-12377'],
        },
        {
          text: {
            zh: '企业违规收集、转卖信息，未经同意打商业电话，运营商不拦改号：网信、通信、市场监管部门可以罚款、停业、吊证。',
            en: 'Companies that collect or sell data unlawfully or call without consent, and carriers that do not block spoofing, can be fined, suspended or lose their licence, by the internet, telecom or market regulators.',
          },
          sources: [
            stepSources['npc-flk-2021-08-20'],
            stepSources['npc-flk-2024-03-15'],
            stepSources['npc-flk-2022-09-02'],
            stepSources['imca0-just-laws-2021-11-01'],
          ],
          asOf: '2024-03-15',
          readOn,
          shown: 'official',
          factIds: ['step-5-police-law/crime_or_not/3'],
        },
      ],
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
          say: {
            text: {
              zh: '带上身份证明、时间线、证据清单。',
              en: 'Take proof of identity, the timeline and the list of evidence.',
            },
            sources: [
              carrierSources['lawrefbook-laws-2016-02-06'],
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['yunnanlong-2015-11-06'],
              stepSources['lawparks-undated-2'],
              stepSources['wenxiaobai-blob-undated-2'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'two-sources',
            factIds: ['form-police'],
          },
        },
        {
          say: {
            text: {
              zh: '讲两句话：“我来控告某某侵犯公民个人信息”；“请给我受案回执和接受证据清单”。',
              en: 'Say two things: “我来控告某某侵犯公民个人信息” (I accuse … of infringing personal information) and “请给我受案回执和接受证据清单” (please give me the receipt and the evidence list).',
            },
            sources: [stepSources['npc-flk-2018-10-26'], carrierSources['lawrefbook-laws-2016-02-06']],
            asOf: '2018-10-26',
            readOn,
            shown: 'official',
            factIds: ['step-5-police-law/do/1'],
          },
        },
        {
          say: {
            text: {
              zh: '说不够刑事，就请求按治安管理处罚法第 56 条、第 50 条第 5 项审查。',
              en: 'If told that it is not criminal, ask for review under articles 56 and 50(5) of the public-security law.',
            },
            sources: [stepSources['npc-flk-2025-06-27'], stepSources['imca0-just-laws-2021-11-01']],
            asOf: '2025-06-27',
            readOn,
            shown: 'official',
            factIds: ['step-5-police-law/do/2'],
          },
        },
        {
          say: {
            text: {
              zh: '犯罪地和你被侵害时所在地的公安都可能管。说不归自己管的，应当移送并告诉你。',
              en: 'Police where it happened or where you were when harmed may take it. If it is not theirs, they must pass it on and tell you.',
            },
            sources: [carrierSources['lawrefbook-laws-2016-02-06'], stepSources['npc-flk-2018-10-26']],
            asOf: '2018-10-26',
            readOn,
            shown: 'official',
            factIds: ['step-5-police-law/do/3'],
          },
        },
        {
          say: {
            text: {
              zh: '有人身威胁，正在被骗或已经被骗，马上打 `110`。',
              en: 'Threats to your safety, or fraud under way or done: call `110` at once.',
            },
            sources: [carrierSources['lawrefbook-laws-2016-02-06'], stepSources['52aoteman-2022-11-09']],
            asOf: '2026-01-01',
            readOn,
            shown: 'official',
            factIds: ['ch-110'],
          },
          action: 'call-110',
        },
      ],
      limits: [
        {
          text: {
            zh: '够不够刑事，看数量：出售、非法获取 50、500 或 5000 条（内部人减半），或违法所得 5000 元等。只有姓名和手机号的，按 5000 条算。',
            en: 'Whether it is criminal depends on numbers: 50, 500 or 5,000 records sold or illegally obtained (half for insiders), or 5,000 yuan gained, and so on. Bare names with phone numbers count by the 5,000.',
          },
          sources: [
            stepSources['imca0-just-laws-2021-11-01'],
            stepSources['spp-2025-06-27'],
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['npc-flk-2020-12-26'],
            stepSources['npc-flk-2017-05-08'],
          ],
          asOf: '2026-01-01',
          readOn,
          shown: 'official',
          factIds: ['tr-law', 'step-5-police-law/crime_or_not/1'],
        },
        {
          text: {
            zh: '不够犯罪的，2026 年起也可以治安处罚：拘留十至十五日，较轻的五日以下。多次辱骂、滋扰、纠缠：五日以下拘留，或一千元以下罚款。',
            en: 'Short of a crime there is a penalty since 2026: 10–15 days’ detention, up to 5 if minor. Repeated abuse or pestering: up to 5 days, or a fine of up to 1,000 yuan.',
          },
          sources: [
            stepSources['imca0-just-laws-2021-11-01'],
            stepSources['spp-2025-06-27'],
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['npc-flk-2025-06-27'],
          ],
          asOf: '2026-01-01',
          readOn,
          shown: 'official',
          factIds: ['tr-law', 'step-5-police-law/crime_or_not/2'],
        },
        {
          text: {
            zh: '刑事立案审查一般 3 日，需查的 7 日，复杂的经批准 30 日。单纯泄露、没有后果的，警方未必立案，登记留痕仍有用。',
            en: 'The decision to open a criminal case takes 3 days as a rule, 7 if they must check, 30 with approval if complex. For a mere leak without harm they may not open one; having it on record still helps.',
          },
          sources: [
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['imca0-just-laws-2021-11-01'],
            stepSources['yunnanlong-2015-11-06'],
            stepSources['lawparks-undated-2'],
            stepSources['wenxiaobai-blob-undated-2'],
          ],
          asOf: '2026-01-01',
          readOn,
          shown: 'two-sources',
          factIds: ['form-police'],
        },
      ],
    },
    'if-refused': {
      how: [
        {
          say: {
            text: {
              zh: '不受理的，要书面理由。受案回执和证据清单，当场要。',
              en: 'If they will not take it, ask for the reasons in writing. Ask for the receipt and the evidence list on the spot.',
            },
            sources: [
              stepSources['imca0-just-laws-2021-11-01'],
              stepSources['lawparks-undated-3'],
              stepSources['6065bob-undated'],
              stepSources['yunnanlong-2015-11-06'],
            ],
            asOf: '2026-01-01',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-police-accept'],
          },
        },
        {
          say: {
            text: {
              zh: '刑事不立案：3 日内应当收到通知，7 日内可以申请复议，也可以请检察院监督立案。',
              en: 'No criminal case: notice is due within 3 days; ask for a review within 7 days, or ask the prosecutors to supervise.',
            },
            sources: [carrierSources['lawrefbook-laws-2016-02-06'], stepSources['npc-flk-2018-10-26']],
            asOf: '2018-10-26',
            readOn,
            shown: 'official',
            factIds: ['step-5-police-law/after/1'],
          },
        },
        {
          say: {
            text: {
              zh: '治安案件：立案后一般 30 日办结，可以延长两次，各 30 日。对处理不服，可以复议或起诉。',
              en: 'Public-security case: 30 days as a rule once opened, extendable twice by 30. If you disagree, ask for review or sue.',
            },
            sources: [stepSources['npc-flk-2025-06-27'], stepSources['imca0-just-laws-2021-11-01']],
            asOf: '2025-06-27',
            readOn,
            shown: 'official',
            factIds: ['step-5-police-law/after/2'],
          },
        },
        {
          say: {
            text: {
              zh: '派出所不接案、不给回执：打 `12389`，说清哪个派出所、时间、拒绝的理由。',
              en: 'A station that takes no report or gives no receipt: call `12389` and say which station, when, and the reason given.',
            },
            sources: [stepSources['fudaoke-undated']],
            asOf: '2025',
            readOn,
            shown: 'one-source',
            factIds: ['ch-12389'],
          },
          action: 'call-12389',
        },
      ],
      limits: [
        {
          text: {
            zh: '刑事复议，机关 30 日内决定；再 7 日内可以申请复核。',
            en: 'A criminal review is decided within 30 days; within 7 days after, you may ask for a second one.',
          },
          sources: [
            carrierSources['lawrefbook-laws-2016-02-06'],
            stepSources['imca0-just-laws-2021-11-01'],
            stepSources['yunnanlong-2015-11-06'],
            stepSources['lawparks-undated-2'],
            stepSources['wenxiaobai-blob-undated-2'],
          ],
          asOf: '2026-01-01',
          readOn,
          shown: 'two-sources',
          factIds: ['form-police'],
        },
      ],
    },
    sue: {
      how: [
        {
          say: {
            text: {
              zh: '民事可以同时走：要求停止、删除、赔偿。知道侵权人是谁，才好起诉。',
              en: 'A civil claim can run in parallel: stop, delete, compensate. It is easier when you know who it is.',
            },
            sources: [
              stepSources['npc-flk-2020-05-28'],
              stepSources['npc-flk-2021-08-20'],
              stepSources['jsjc-2022-12-19'],
            ],
            asOf: '2022-12-19',
            readOn,
            shown: 'official',
            factIds: ['step-5-police-law/after/3'],
          },
        },
        {
          say: {
            text: {
              zh: '依据：民法典第 1033 条、第 1037 条；个人信息保护法第 69 条，对方不能证明没过错就要赔；消费者权益保护法第 29 条，明确拒绝后不得再发商业信息。',
              en: 'Grounds: Civil Code articles 1033 and 1037; PIPL article 69, they pay unless they prove they were not at fault; Consumer Law article 29, no commercial messages after a clear refusal.',
            },
            sources: [stepSources['imca0-just-laws-2021-11-01']],
            asOf: '2026-07',
            readOn,
            shown: 'official',
            factIds: ['tr-civil'],
          },
        },
        {
          say: {
            text: {
              zh: '运营商自己打推销电话，你拒绝后还打，可以起诉，有判赔的先例。',
              en: 'If your carrier itself keeps selling after you refused, you may sue; there is a precedent.',
            },
            sources: [stepSources['jsjc-2022-12-19'], stepSources['shfzb-2023-02-13']],
            asOf: '2023-02-13',
            readOn,
            shown: 'two-sources',
            factIds: ['step-2-carrier/after/2'],
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '要知道对方是谁，还要能证明反复侵扰或泄露。已有判赔 3700 余元的先例。',
            en: 'You must know who it is and show repeated intrusion or a leak. A precedent awarded over 3,700 yuan.',
          },
          sources: [
            stepSources['npc-flk-2020-05-28'],
            stepSources['npc-flk-2021-08-20'],
            stepSources['jsjc-2022-12-19'],
            stepSources['shfzb-2023-02-13'],
          ],
          asOf: '2023-02-13',
          readOn,
          shown: 'official',
          factIds: ['step-5-police-law/crime_or_not/4'],
        },
        {
          text: {
            zh: '每个案子不同，先例不等于你的结果。拿不准，先问律师。',
            en: 'Every case differs; a precedent is not your result. If unsure, ask a lawyer first.',
          },
        },
      ],
    },
  },
} satisfies StepMore<TaskIdOf<'law'>>;
