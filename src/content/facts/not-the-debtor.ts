import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

/** What somebody tells debt collectors who owes them nothing. */
export const notTheDebtor = {
  askWho: {
    say: {
      text: {
        zh: '问清机构全称、工号、借款合同编号，录音。',
        en: 'Ask for the firm’s full name, staff number and loan contract number, and record it.',
      },
    },
  },
  declare: {
    say: {
      text: {
        zh: '照着说：“我不是贵方债务人，该号码由我自（某年某月）起使用。请立即核实并从联系人中删除、停止拨打，并书面告知信息来源。本次通话已录音。”',
        en: 'Say in Chinese: “我不是贵方债务人，该号码由我自（某年某月）起使用。请立即核实并从联系人中删除、停止拨打，并书面告知信息来源。本次通话已录音。” (I am not your debtor; I have used this number since … Please check at once, delete it from the contacts, stop calling and tell me the source in writing. This call is recorded.)',
      },
    },
  },
  giveNothing: {
    say: {
      text: {
        zh: '不说自己的身份证号，不代还，不点短信链接。',
        en: 'Do not give your ID number, do not pay for others, do not tap links in messages.',
      },
    },
  },
  complain: {
    say: {
      text: {
        zh: '拒不停止：投诉 12378、12321。',
        en: 'If they do not stop: complain to 12378 and 12321.',
      },
    },
    action: actions['call-12378'],
  },
  threats: {
    say: {
      text: {
        zh: '有威胁、辱骂、PS 照片，报警。给亲友发一条统一说明，别替人还。',
        en: 'Threats, abuse or doctored photos: call the police. Send family and friends one explanation, and do not pay for anyone.',
      },
    },
    action: actions['call-110'],
  },
  standard: {
    text: {
      zh: '催收的国家标准 GB/T 45251—2025 的要点：只向债务人催收，非债务人明确拒绝后不得再联系。它是推荐性标准，2025 年 2 月 28 日起实施。',
      en: 'The national standard on collection, GB/T 45251—2025, in short: collect from the debtor only, and leave others alone once they clearly refuse. It is a recommended standard, in force since 28 February 2025.',
    },
    on: [cite(statutes['collection-standard-2025']), cite(stepSources['ecowood-2025-03-14'])],
  },
  punishable: {
    text: {
      zh: '威胁他人人身安全，公然侮辱他人，或者多次发侮辱、恐吓等信息，用滋扰、纠缠、跟踪等方法干扰他人正常生活的，要受治安处罚（治安管理处罚法第 50 条）。',
      en: 'Threatening someone’s safety, insulting them in public, sending abusive or threatening messages again and again, or pestering or following them so that their life is disturbed, brings a public-security penalty (public-security law, article 50).',
    },
    on: [cite(statutes['public-security-punishments-law'], article(50))],
  },
  criminal: {
    text: {
      zh: '用恐吓、跟踪、骚扰等方法催收高利放贷等产生的非法债务，情节严重的，是犯罪（刑法第 293 条之一）。',
      en: 'Collecting illegal debts, as from loans at excessive interest, by intimidation, stalking or harassment is a crime when serious (Criminal Law, article 293-1).',
    },
    on: [cite(statutes['criminal-law'], article('293-1'))],
  },
} satisfies Record<string, Step | Fact | Advice>;
