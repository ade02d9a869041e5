import type { Localized } from '#domain/locale.ts';
import { timesOfAppeal } from '../carrier-services/complaining.ts';
import { messageRecordsLast, recordsLast, screenshots, whoGotTheNumber } from '../facts/call-log.ts';
import {
  askForAnswer,
  sendByMail,
  threeRequests,
  timesOfRequest,
  whomToWrite,
} from '../facts/data-request.ts';
import { notTheDebtor } from '../facts/not-the-debtor.ts';
import {
  names12315,
  papers12315,
  proof12315,
  reportOrComplaint,
  strangersAreReports,
  times12315,
} from '../facts/offices.ts';
import { askForPenalty } from '../facts/police-report.ts';
import { onlyKnownSenders, sayNoByMessage, sayNoOnThePhone } from '../facts/saying-no.ts';
import { askForTicket, keepReference } from '../facts/tickets.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Paper } from './paper.ts';

const conditionsOfAppeal: Localized = {
  zh: '二、用户申诉应当符合下列条件',
  en: '2. Conditions of an appeal',
};

/** The papers of redress, in the order in which they come up. Ids will be their addresses. */
export const papers = {
  'evidence-log': {
    name: { zh: '证据表', en: 'The log of calls and messages' },
    good: {
      zh: '所有投诉和报案的底稿，先有它。',
      en: 'What every complaint and report is made from. Start here.',
    },
    goesTo: { zh: '自己留底，各处都用', en: 'kept by you, used everywhere' },
    asks: {
      says: {
        text: {
          zh: '每个电话、每条短信记一行：',
          en: 'One line for each call or message:',
        },
      },
      fields: [
        { zh: '日期、时间', en: 'date and time' },
        { zh: '对方号码', en: 'the other number' },
        { zh: '电话还是短信，多长时间', en: 'call or message, and how long' },
        { zh: '说了什么', en: 'what was said' },
        { zh: '对方知道你的哪些信息', en: 'what they knew about you' },
        { zh: '你有没有明确拒绝', en: 'whether you clearly refused' },
        { zh: '证据文件的名字', en: 'the name of the file that shows it' },
      ],
    },
    says: [
      {
        text: {
          zh: '律师建议：骚扰短信、来电显示、有关的网页都存好，是报警的关键材料。',
          en: 'A lawyer advises: keep the messages, the numbers shown and the web pages concerned; a report to the police rests on them.',
        },
        on: [cite(stepSources['htclawfirm-undated'])],
      },
      screenshots,
      whoGotTheNumber,
      recordsLast,
      messageRecordsLast,
    ],
    tasks: ['evidence-log', 'carrier-records'],
    questions: ['abnormal'],
  },
  'report-12321': {
    name: { zh: '12321 投诉', en: 'The complaint to 12321' },
    good: { zh: '举报陌生的骚扰电话、垃圾短信。', en: 'Strangers’ nuisance calls and spam messages.' },
    goesTo: { zh: '12321', en: '12321' },
    asks: {
      says: {
        text: { zh: '照表格逐项填：', en: 'The form, one by one:' },
        on: [
          cite(carrierSources['uzkoo-2025-04-03']),
          cite(carrierSources['wenxiaobai-blob-undated']),
          cite(carrierSources['unnamed-undated-7']),
        ],
      },
      fields: [
        { zh: '你的手机号，要收得到验证码', en: 'your mobile number, on which you can get the code' },
        { zh: '图形验证码、短信验证码', en: 'the picture code and the texted code' },
        { zh: '被投诉的号码，写完整', en: 'the number you complain of, in full' },
        { zh: '类型', en: 'the kind' },
        { zh: '来电时间、通话时长', en: 'time and length of the call' },
        { zh: '内容描述', en: 'what was said or written' },
        { zh: '附件', en: 'files' },
      ],
    },
    says: [
      {
        text: {
          zh: '垃圾短信贴原文，不改字，再传截图。',
          en: 'For a spam message paste the text unchanged and add a screenshot.',
        },
        on: [cite(carrierSources['uzkoo-2025-04-03'])],
      },
      {
        text: {
          zh: '要运营商负责，另走投诉、申诉；认得出商家，走 12315；涉嫌犯罪，报警。',
          en: 'To hold the carrier to its duty, complain and appeal as well; if you know the business, go to 12315; if it looks like a crime, to the police.',
        },
      },
      keepReference,
    ],
    tasks: ['carrier-spam-report'],
    channels: ['12321'],
  },
  'carrier-complaint': {
    name: { zh: '给运营商的投诉', en: 'The complaint to the carrier' },
    good: {
      zh: '要它拦截、查线路，或恢复被误封的短信。',
      en: 'To block, to look into a line, or to restore messages blocked by mistake.',
    },
    goesTo: { zh: '你的运营商', en: 'your carrier' },
    asks: {
      says: {
        text: {
          zh: '说清：',
          en: 'State:',
        },
      },
      fields: [
        { zh: '机主的姓名、号码', en: 'the subscriber’s name and number' },
        { zh: '骚扰号码和时间，列成表', en: 'the numbers and times, as a list' },
        {
          zh: '它自己哪里没做到：没有制止、没拦虚假主叫、误封短信',
          en: 'what it failed to do itself: did not stop them, let false numbers through, blocked messages by mistake',
        },
        {
          zh: '要它做什么：查主叫线路、关停、开防护、恢复短信',
          en: 'what you want: look into the line, shut it down, turn on blocking, restore messages',
        },
        { zh: '请它书面答复', en: 'that it answer in writing' },
        { zh: '证据', en: 'evidence' },
      ],
    },
    says: [
      {
        text: {
          zh: '受到商业性电子信息侵扰，你有权要求网络服务提供者采取必要措施制止（全国人大常委会关于加强网络信息保护的决定第 8 条）。',
          en: 'Disturbed by commercial electronic messages, you may require the provider to take the measures needed to stop them (NPC Standing Committee decision on network information, article 8).',
        },
        on: [cite(statutes['network-information-decision'], article(8))],
      },
      {
        text: {
          zh: '改号电话，运营商应当封堵拦截；虚假主叫、不规范主叫，应当识别、拦截（反电信网络诈骗法第 13 条）。',
          en: 'Calls with altered numbers a carrier must block; false or irregular caller numbers it must recognise and stop (anti-fraud law, article 13).',
        },
        on: [cite(statutes['anti-fraud-law'], article(13))],
      },
      askForTicket,
      {
        text: {
          zh: '申诉人须是与申诉事项有直接利害关系的当事人。',
          en: 'Only a party with a direct interest in the matter can appeal.',
        },
        on: [cite(marketSources['miit-hubca-undated'], conditionsOfAppeal)],
      },
      {
        text: {
          zh: '所以从投诉起就用机主的名字。',
          en: 'So complain in the subscriber’s name from the start.',
        },
      },
    ],
    tasks: ['ask-carrier', 'carrier-complaint'],
    channels: [
      'complain-china-mobile',
      'complain-china-unicom',
      'complain-china-telecom',
      'complain-china-broadnet',
    ],
  },
  'regulator-appeal': {
    name: { zh: '电信用户申诉', en: 'The appeal to the telecom regulator' },
    good: { zh: '运营商不答复，或答复不满意。', en: 'When the carrier gave no answer, or a poor one.' },
    goesTo: { zh: '运营商所在省的申诉机构', en: 'the appeal body of the carrier’s province' },
    asks: {
      says: {
        text: { zh: '申诉用书面形式，材料要有：', en: 'An appeal is made in writing. It holds:' },
        on: [
          cite(marketSources['miit-hubca-undated'], {
            zh: '四、申诉采用书面形式；五、申诉材料',
            en: '4. In writing; 5. The papers',
          }),
        ],
      },
      fields: [
        { zh: '申诉人的姓名或名称、地址、电话、邮编', en: 'your name, address, phone and postcode' },
        { zh: '被申诉企业的名称、地址', en: 'the company’s name and address' },
        { zh: '要求、理由、事实根据', en: 'what you ask for, why, and the facts' },
        { zh: '申诉日期', en: 'the date' },
      ],
    },
    says: [
      {
        text: {
          zh: '要求写得清楚、具体、办得到。附上投诉过的证明，如工单号和答复的截图。',
          en: 'Ask for something clear, concrete and doable. Attach proof that you complained, such as screenshots of the ticket number and the answer.',
        },
      },
      {
        text: {
          zh: '这几种不受理：已经和解并执行的；申诉机构受理或处理过的；法院、仲裁机构、消费者组织或者别的行政机关已经受理或处理的。',
          en: 'Not taken: what was settled and carried out; what the appeal body has had before; what a court, an arbitrator, a consumer body or another office has taken or dealt with.',
        },
        on: [cite(marketSources['miit-hubca-undated'], { zh: '三、不予受理', en: '3. What is not taken' })],
      },
      {
        text: {
          zh: '所以同一件事，别先找 12315。',
          en: 'So do not go to 12315 on the same matter first.',
        },
      },
      timesOfAppeal,
    ],
    tasks: ['carrier-complaint'],
    laws: ['appeal'],
    channels: ['regulator-appeal'],
  },
  'data-request': {
    name: { zh: '查阅、删除请求信', en: 'The request to see and delete your data' },
    good: { zh: '写给拿着你号码的企业。', en: 'To the company that holds your number.' },
    goesTo: { zh: '拿着你信息的企业', en: 'the company that holds your data' },
    asks: {
      says: {
        text: {
          zh: '信里要有：',
          en: 'The letter holds:',
        },
      },
      fields: [
        {
          zh: '收信企业的全称，写给个人信息保护负责人',
          en: 'the company’s full name, to the person in charge of personal information',
        },
        {
          zh: '你的姓名、联系方式，只给核对身份要用的',
          en: 'your name and how to reach you, no more than it takes to check who you are',
        },
        { zh: '涉及的账户、号码', en: 'the account or number' },
        {
          zh: '分开写：查阅、复制；从哪来、给了谁',
          en: 'one by one: a copy; where it came from and who got it',
        },
        {
          zh: '“如曾同意，现予撤回”，停止营销',
          en: '“如曾同意，现予撤回” (consent, if any, is withdrawn), and an end to marketing',
        },
        { zh: '删除，和删除的理由', en: 'deletion, and why' },
        { zh: '每项请求依据的条款', en: 'the article for each request' },
        {
          zh: '答复期限；拒绝的，书面说明理由',
          en: 'by when to answer; the reasons in writing if they refuse',
        },
        { zh: '不答复会怎么做', en: 'what you will do if they do not' },
        { zh: '日期、签名', en: 'date and signature' },
      ],
    },
    says: [
      {
        text: {
          zh: '你有权查阅、复制自己的信息，撤回同意，限制或者拒绝处理；有第 47 条的情形、它没有删的，可以请求删除；法律、行政法规另有规定的除外（个人信息保护法第 15、44、45、47 条）。它拒绝，要说明理由（第 50 条）。',
          en: 'You may see and copy your data, withdraw consent, and limit or refuse its use; where a case of article 47 applies and they have not deleted it, ask for deletion; unless laws or administrative regulations say otherwise (PIPL articles 15, 44, 45, 47). If they refuse they must say why (article 50).',
        },
        on: [cite(statutes.pipl, article(15, 44, 45, 47, 50))],
      },
      whomToWrite,
      threeRequests,
      askForAnswer,
      sendByMail,
      timesOfRequest,
      {
        text: {
          zh: '它拒绝，你可以向法院起诉（个人信息保护法第 50 条）；违法处理的，也可以向履行个人信息保护职责的部门投诉、举报（第 65 条）。',
          en: 'If they refuse you may sue (PIPL article 50); unlawful handling you may also report to the departments in charge of personal information (article 65).',
        },
        on: [cite(statutes.pipl, article(50, 65))],
      },
      {
        text: {
          zh: '2026 年 9 月 1 日起，小型个人信息处理者另有简化的规定，我们没有读到原文。',
          en: 'Since 1 September 2026 small handlers of personal information have simplified rules of their own; we have not read them.',
        },
        on: [cite(statutes['small-handlers-2026'])],
      },
    ],
    tasks: ['ask-what-they-hold'],
    laws: ['pipl-44-50', 'pipl-13-15', 'pipl-65-66'],
    channels: ['12377', 'report-app'],
  },
  'complaint-12315': {
    name: { zh: '12315 投诉', en: 'The complaint to 12315' },
    good: {
      zh: '商家泄露你的信息，或拒绝后还推销。',
      en: 'A business that leaked your data, or goes on after your refusal.',
    },
    goesTo: {
      zh: '商家所在地的市场监管部门，经 12315',
      en: 'the market regulator where the business is, through 12315',
    },
    asks: {
      says: {
        text: { zh: '投诉登记表要填：', en: 'The complaint form asks for:' },
        on: [cite(stepSources['samr-forms-2026'], { zh: '投诉登记表', en: 'Complaint form' })],
      },
      fields: [
        { zh: '你的姓名、电话、地址', en: 'your name, phone and address' },
        { zh: '证件类型和号码', en: 'kind and number of your identity document' },
        { zh: '商家的名称、地址、电话', en: 'the business’s name, address and phone' },
        {
          zh: '什么时候、在哪里、买了什么、多少钱',
          en: 'when and where you bought what, and for how much',
        },
        {
          zh: '争议的事实，附订单号和证据',
          en: 'the facts of the dispute, with the order number and evidence',
        },
        { zh: '具体请求', en: 'what exactly you ask for' },
        { zh: '是否同意公示、委托调解', en: 'whether you agree to publication and to delegated mediation' },
      ],
    },
    says: [
      names12315,
      papers12315,
      proof12315,
      reportOrComplaint,
      strangersAreReports,
      {
        text: {
          zh: '举报可以匿名，但要有具体的线索和事实依据；实名的，还要给真实身份。',
          en: 'A report may be anonymous but needs concrete leads and facts; in your own name it needs your true identity as well.',
        },
        on: [cite(stepSources['samr-forms-2026'], { zh: '举报登记表', en: 'Report form' })],
      },
      {
        text: {
          zh: '同一争议，法院、仲裁、消协或者别的行政机关已经受理或处理过的，投诉不予受理（市场监督管理投诉举报处理办法第 16 条）。',
          en: 'A complaint about a dispute that a court, an arbitrator, a consumer association or another office has taken or dealt with is refused (SAMR order 121, article 16).',
        },
        on: [cite(statutes['market-complaints-measures'], article(16))],
      },
      times12315,
      {
        text: {
          zh: '也可以按仲裁协议申请仲裁，或者向法院起诉（消费者权益保护法第 39 条）。',
          en: 'You may also go to arbitration, if you agreed on it, or sue (Consumer Rights Protection Law, article 39).',
        },
        on: [cite(statutes['consumer-rights-law'], article(39))],
      },
    ],
    tasks: ['complain-12315'],
    laws: ['crpl-29', 'crpr-24', 'samr-121'],
    channels: ['12315'],
  },
  'stop-marketing': {
    name: { zh: '拒绝推销的话', en: 'The words that refuse marketing' },
    good: { zh: '当场说清楚，以后才有凭据。', en: 'Said clearly and noted, it counts later.' },
    goesTo: { zh: '打来的商家，当场说', en: 'the business that calls, on the spot' },
    asks: {
      says: {
        text: {
          zh: '说完记下：',
          en: 'Afterwards note:',
        },
      },
      fields: [
        { zh: '商家名称、来电号码', en: 'the business, and the number' },
        { zh: '时间', en: 'the time' },
        { zh: '你拒绝的原话', en: 'your words of refusal' },
        {
          zh: '它怎么答：号码来源、你同意过的证明',
          en: 'what it answered: the source of your number, the proof of your consent',
        },
      ],
    },
    says: [
      {
        text: {
          zh: '未经消费者同意，经营者不得发商业性信息、打商业性电话；同意过的，你一选择取消，就应当立即停（消费者权益保护法实施条例第 24 条）。',
          en: 'Without the consumer’s consent a business may not send commercial messages or make commercial calls; where there was consent, it must stop at once when you cancel it (Regulations implementing the Consumer Rights Protection Law, article 24).',
        },
        on: [cite(statutes['consumer-rights-regulations'], article(24))],
      },
      sayNoOnThePhone,
      sayNoByMessage,
      onlyKnownSenders,
    ],
    tasks: ['say-stop'],
    laws: ['crpl-29', 'pipl-13-15'],
    questions: ['reply-r'],
    channels: ['sms-rules-2026'],
  },
  'not-the-debtor': {
    name: { zh: '“我不是债务人”声明', en: '“I am not the debtor”' },
    good: { zh: '催收找错人时用。', en: 'When debt collectors have the wrong person.' },
    goesTo: { zh: '催收机构，和委托它的放贷机构', en: 'the collection firm, and the lender that sent it' },
    asks: {
      says: {
        text: {
          zh: '声明要有：',
          en: 'The statement holds:',
        },
      },
      fields: [
        { zh: '催收机构和放贷机构的名称', en: 'the collection firm and the lender' },
        { zh: '对方的工号、来电时间', en: 'the caller’s staff number, and when' },
        { zh: '你的姓名，不写证件号', en: 'your name, without your ID number' },
        {
          zh: '你的号码，从什么时候开始用，可附入网协议',
          en: 'your number and since when you have used it; the carrier’s contract shows it',
        },
        {
          zh: '声明：你不是债务人，不是担保人，也不认识',
          en: 'that you are not the debtor, not a guarantor, and do not know them',
        },
        { zh: '要求：核实来源、删除、停止联系', en: 'that they check the source, delete it and stop' },
      ],
    },
    says: [
      {
        text: {
          zh: '它手里你的信息，你有权查阅、复制；违反法律、行政法规或者约定处理、又没有删的，你有权请求删除；法律另有规定的除外（个人信息保护法第 45、47 条）。',
          en: 'What they hold about you, you may see and copy; what they handle against the law or the agreement and have not deleted, you may have deleted, unless the law says otherwise (PIPL articles 45 and 47).',
        },
        on: [cite(statutes.pipl, article(45, 47))],
      },
      notTheDebtor.askWho.say,
      notTheDebtor.declare.say,
      notTheDebtor.complain.say,
      notTheDebtor.standard,
    ],
    tasks: ['not-the-debtor'],
    questions: ['recycled-debt', 'contacts-blasted'],
    channels: ['12378'],
  },
  'police-report': {
    name: { zh: '报案材料', en: 'The papers for the police' },
    good: {
      zh: '去派出所以前备好，怎么说见下面。',
      en: 'Have them ready before you go; what to say stands below.',
    },
    goesTo: { zh: '派出所', en: 'the police station' },
    asks: {
      says: {
        text: {
          zh: '带上：',
          en: 'Bring:',
        },
      },
      fields: [
        { zh: '身份证明、联系方式', en: 'proof of identity, and how to reach you' },
        {
          zh: '控告谁，不知道名字就写号码、账号',
          en: 'whom you accuse; if you know no name, the numbers and accounts',
        },
        {
          zh: '请求：立案查处；不够刑事的，给治安处罚',
          en: 'what you ask for: that a case be opened; short of a crime, a public-security penalty',
        },
        {
          zh: '一页时间线：谁、什么时候、怎么联系、说了什么',
          en: 'one page of dates: who, when, how, what was said',
        },
        { zh: '对方知道你的哪些信息', en: 'what they knew about you' },
        {
          zh: '证据清单：通话截图、录音、短信、转账凭证、详单',
          en: 'a list of evidence: call log, recordings, messages, transfers, the carrier’s records',
        },
        { zh: '损失金额', en: 'the sum lost' },
        { zh: '怀疑的泄露来源：谁知道这个号码', en: 'where you suspect the leak: who had the number' },
        { zh: '写明“以上属实”，签名、日期', en: 'that it is true, with your signature and the date' },
      ],
    },
    says: [
      {
        text: {
          zh: '律师建议：带齐材料和证据，先理好要说的经过。',
          en: 'A lawyer advises: bring all papers and evidence, and put in order first what you will tell.',
        },
        on: [cite(stepSources['htclawfirm-undated'])],
      },
      {
        text: {
          zh: '违反国家有关规定出售、提供公民个人信息，或者窃取、用其他方法非法获取，情节严重的，是犯罪（刑法第 253 条之一）。',
          en: 'Selling or providing citizens’ personal information against state rules, or stealing or otherwise illegally obtaining it, is a crime when serious (Criminal Law, article 253-1).',
        },
        on: [cite(statutes['criminal-law'], article('253-1'))],
      },
      askForPenalty,
    ],
    tasks: ['evidence-pack', 'report-police'],
    laws: ['cpl-110', 'proc-crim'],
    channels: ['110'],
  },
} satisfies Record<string, Paper>;

export type PaperId = keyof typeof papers;
