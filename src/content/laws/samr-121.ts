import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const measures = statutes['market-complaints-measures'];

export const samr121Law: Law = {
  name: {
    zh: '市场监管投诉举报处理办法（2026）：12315 怎样办',
    en: 'Market-regulation complaint measures (2026): how 12315 works',
  },
  summary: {
    zh: '有消费争议走投诉，没有的走举报；7 个工作日内答复受不受理，双方同意的，60 日内调解。',
    en: 'With a consumer dispute it is a complaint, without one a report; an answer within 7 working days, and mediation within 60 days if both sides agree.',
  },
  status: 'in-force',
  group: 'procedure',
  title: { zh: '市场监督管理投诉举报处理办法', en: 'Market regulation: measures on complaints and reports' },
  kind: { zh: '部门规章，国家市场监督管理总局令第 121 号', en: 'Department rule, SAMR order No. 121' },
  articles: {
    zh: '第 3、7 至 10、13、15、16、18、22、23、25、28、29、31、36、46 条',
    en: 'Articles 3, 7 to 10, 13, 15, 16, 18, 22, 23, 25, 28, 29, 31, 36 and 46',
  },
  since: { zh: '2026 年 4 月 15 日起', en: 'Since 15 April 2026' },
  says: [
    {
      text: {
        zh: '投诉是为生活消费买了商品、服务，与经营者有争议，请求解决；举报是反映经营者涉嫌违法的线索。同时提出的，分别处理。',
        en: 'A complaint asks to settle a dispute with a business over goods or services bought for daily life; a report passes on leads to a business’s suspected breach. Made together, they are handled separately.',
      },
      on: [cite(measures, article(3, 9))],
    },
    {
      text: {
        zh: '走全国 12315 平台、12315 热线，或者部门公布的邮寄地址、受理窗口等渠道。',
        en: 'They go through the national 12315 platform, the 12315 hotline, or the postal addresses, counters and other channels that the departments publish.',
      },
      on: [cite(measures, article(8))],
    },
    {
      text: {
        zh: '投诉由对方实际经营地或住所地的县级市场监管部门处理；网店由它在平台公示的地址或平台住所地的处理。举报由行为发生地县级以上的处理；电商平台和平台内的店另有规定。',
        en: 'A complaint is handled by the county market regulator where the business operates or has its seat; for a shop on a platform, at its address shown there or at the platform’s seat. A report goes to the regulator, from the county up, of the place of the act; for platforms and the shops on them there are other rules.',
      },
      on: [cite(measures, article(13, 29, 31))],
    },
    {
      text: {
        zh: '投诉要给：你的姓名、电话、通讯地址等真实身份信息，对方的名称和地址，具体的请求和争议的事实依据。部门可以要求身份证明。',
        en: 'A complaint gives: your name, phone, postal address and the like, truly; the business’s name and address; the specific request and the facts of the dispute. Proof of identity may be asked for.',
      },
      on: [cite(measures, article(10))],
    },
    {
      text: {
        zh: '收到投诉起七个工作日内，决定受不受理并告诉你；不受理要说理由和其他途径。',
        en: 'Within seven working days of receiving a complaint they decide whether to take it and tell you; a refusal comes with reasons and the other ways.',
      },
      on: [cite(measures, article(15)), cite(statutes['consumer-rights-regulations'], article(46))],
    },
    {
      text: {
        zh: '这些不受理：不归它管；法院、仲裁、市场监管或者别的部门、消协已受理或处理过同一争议；不是为生活消费，或者不能证明与对方有消费争议；除法律另有规定外，从知道或者应当知道被侵害起超过三年；没给规定的材料或材料是假的；冒名或拒不配合核验身份；法规、规章规定的其他情形。',
        en: 'Not taken: what is not theirs; a dispute that a court, an arbitration body, the regulators or another office, or a consumer association has taken or handled; what was not for daily life, or no consumer’s dispute with that business can be shown; unless a law says otherwise, more than three years since you knew or should have known; required papers missing or false; another’s name, or refusing to have your identity confirmed; other cases that regulations and rules lay down.',
      },
      on: [cite(measures, article(16))],
    },
    {
      text: {
        zh: '双方同意的，才调解；法律、法规另有规定的，依照其规定。受理起六十日内没达成协议的，终止调解；鉴定、检测的时间不算在内。',
        en: 'Mediation takes both sides’ consent; where laws or regulations provide otherwise, they apply. If there is no agreement within sixty days of acceptance it ends; the time of expert tests is not counted.',
      },
      on: [cite(measures, article(18, 22, 23)), cite(statutes['consumer-rights-regulations'], article(46))],
    },
    {
      text: {
        zh: '对终止调解或调解结果不服的，可以走民事诉讼、仲裁等途径。',
        en: 'Whoever disagrees with the end or the outcome of mediation may go to civil court, arbitration and the like.',
      },
      on: [cite(measures, article(25))],
    },
    {
      text: {
        zh: '举报要给具体线索和事实依据，并对真实性负责。法律、法规、规章规定要告知结果的，应当告知。',
        en: 'A report gives specific leads and facts, and the reporter answers for their truth. Where laws, regulations or rules require the result to be told, it must be.',
      },
      on: [cite(measures, article(28, 36))],
    },
    {
      text: {
        zh: '不得滥用投诉举报的权利，借它牟取不正当利益。',
        en: 'The right to complain and report may not be abused, nor used for improper gain.',
      },
      on: [cite(measures, article(7))],
    },
  ],
  use: [
    {
      text: {
        zh: '买过它东西的走投诉，没买过的走举报，别选错。',
        en: 'If you bought from them, complain (投诉); if not, report (举报). Choose the right one.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '条文我们读的是公开代码库抄录的市场监管总局网页，总局的官方页没能直接打开。',
        en: 'We read the articles in a public repository’s copy of SAMR’s page; the page itself could not be opened.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 12 月 30 日公布，2026 年 4 月 15 日起施行，同时废止 2019 年公布的暂行办法（总局令第 20 号）。',
      en: 'Published 30 December 2025, in force since 15 April 2026, when the interim measures published in 2019 (SAMR order No. 20) were repealed.',
    },
    on: [cite(measures, { zh: '题注、第 46 条', en: 'Heading, Art. 46' })],
  },
  tasks: { law: ['complain-12315', 'choose-route'] },
  channels: ['12315'],
  laws: ['crpr-24'],
};
