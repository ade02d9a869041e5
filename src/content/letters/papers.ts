import { timesOfAppeal } from '../carrier-services/complaining.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { recordsLast, screenshots, whoGotTheNumber } from '../steps/call-log.ts';
import {
  askForAnswer,
  sendByMail,
  threeRequests,
  timesOfRequest,
  whomToWrite,
} from '../steps/data-request.ts';
import { notTheDebtor } from '../steps/not-the-debtor.ts';
import { papers12315, reportOrComplaint, times12315 } from '../steps/offices.ts';
import { onlyKnownSenders, sayNoByMessage, sayNoOnThePhone } from '../steps/saying-no.ts';
import { askForTicket, keepReference } from '../steps/tickets.ts';
import type { Paper } from './paper.ts';

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
        text: { zh: '每个电话、每条短信记一行：', en: 'One line for each call or message:' },
        on: [
          cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
          cite(stepSources['htclawfirm-undated']),
          cite(stepSources['lawparks-undated']),
          cite(stepSources['unnamed-2026-5']),
        ],
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
    says: [screenshots, whoGotTheNumber, recordsLast],
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
          cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
          cite(carrierSources['wenxiaobai-blob-undated']),
          cite(carrierSources['uzkoo-2025-04-03']),
          cite(carrierSources['unnamed-undated-7']),
        ],
      },
      fields: [
        { zh: '你的手机号', en: 'your mobile number' },
        { zh: '短信验证码', en: 'the texted code' },
        { zh: '被投诉的号码', en: 'the number you complain of' },
        { zh: '类型', en: 'the kind' },
        { zh: '来电时间、通话时长', en: 'time and length of the call' },
        { zh: '内容，写原话', en: 'what was said, in their words' },
        { zh: '附件', en: 'files' },
      ],
    },
    says: [
      {
        text: {
          zh: '垃圾短信贴原文，不改字，再传截图。',
          en: 'For a spam message paste the text unchanged and add a screenshot.',
        },
        on: [
          cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
          cite(carrierSources['wenxiaobai-blob-undated']),
          cite(carrierSources['uzkoo-2025-04-03']),
          cite(carrierSources['unnamed-undated-7']),
        ],
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
        text: { zh: '打电话或在 App 里提交，说清：', en: 'By phone or in the app, state:' },
        on: [cite(carrierSources['78911-2018-06-17']), cite(carrierSources['unnamed-undated-10'])],
      },
      fields: [
        { zh: '你的号码', en: 'your number' },
        { zh: '骚扰号码和时间，列成表', en: 'the numbers and times, as a list' },
        {
          zh: '要它做什么：查主叫线路、关停、开防护',
          en: 'what you want: look into the line, shut it down, turn on blocking',
        },
        { zh: '证据', en: 'evidence' },
      ],
    },
    says: [askForTicket],
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
        text: { zh: '在申诉网站填，或交书面材料：', en: 'On the appeal site or on paper:' },
        on: [
          cite(carrierSources['78911-2018-06-17']),
          cite(carrierSources['unnamed-undated-10']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
        ],
      },
      fields: [
        { zh: '申诉人的姓名或名称、地址、电话、邮编', en: 'your name, address, phone and postcode' },
        { zh: '被申诉企业的名称、地址', en: 'the company’s name and address' },
        { zh: '要求、理由、事实根据', en: 'what you ask for, why, and the facts' },
        { zh: '申诉日期', en: 'the date' },
        { zh: '运营商的工单号和答复', en: 'the carrier’s ticket number and its answer' },
      ],
    },
    says: [
      {
        text: {
          zh: '要求写得清楚、具体、办得到。附上工单和答复的截图。',
          en: 'Ask for something clear, concrete and doable. Attach screenshots of the ticket and the answer.',
        },
        on: [
          cite(carrierSources['78911-2018-06-17']),
          cite(carrierSources['unnamed-undated-10']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
        ],
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
        text: { zh: '信里要有：', en: 'The letter holds:' },
        on: [
          cite(stepSources['imca0-just-laws-2021-11-01']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(stepSources['unnamed-2019-11-28']),
        ],
      },
      fields: [
        {
          zh: '收信企业的全称，写给个人信息保护负责人',
          en: 'the company’s full name, to the person in charge of personal information',
        },
        { zh: '你的姓名、联系方式', en: 'your name and how to reach you' },
        { zh: '涉及的账户、号码', en: 'the account or number' },
        { zh: '三项请求，和依据的条款', en: 'the three requests, and the articles' },
        { zh: '答复期限', en: 'by when to answer' },
        { zh: '不答复会怎么做', en: 'what you will do if they do not' },
        { zh: '日期、签名', en: 'date and signature' },
      ],
    },
    says: [whomToWrite, threeRequests, askForAnswer, sendByMail, timesOfRequest],
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
    goesTo: { zh: '12315', en: '12315' },
    asks: {
      says: {
        text: { zh: '写清：', en: 'State:' },
        on: [
          cite(stepSources['imca0-just-laws-2021-11-01']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
        ],
      },
      fields: [
        { zh: '你的姓名、电话、地址', en: 'your name, phone and address' },
        { zh: '商家的名称、地址', en: 'the business’s name and address' },
        { zh: '事实，附订单号', en: 'the facts, with the order number' },
        { zh: '要求', en: 'what you ask for' },
        { zh: '证据', en: 'evidence' },
      ],
    },
    says: [papers12315, reportOrComplaint, times12315],
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
        text: { zh: '说完记下：', en: 'Afterwards note:' },
        on: [
          cite(stepSources['imca0-just-laws-2021-11-01']),
          cite(stepSources['unnamed-2026-6']),
          cite(stepSources['v2ex-2026-06-09']),
        ],
      },
      fields: [
        { zh: '商家名称', en: 'the business' },
        { zh: '时间', en: 'the time' },
        { zh: '你拒绝的原话', en: 'your words of refusal' },
      ],
    },
    says: [sayNoOnThePhone, sayNoByMessage, onlyKnownSenders],
    tasks: ['say-stop'],
    laws: ['crpl-29', 'pipl-13-15'],
    questions: ['reply-r'],
    channels: ['sms-rules-2026'],
  },
  'not-the-debtor': {
    name: { zh: '“我不是债务人”声明', en: '“I am not the debtor”' },
    good: { zh: '催收找错人时用。', en: 'When debt collectors have the wrong person.' },
    goesTo: { zh: '催收机构', en: 'the collection firm' },
    asks: {
      says: {
        text: { zh: '声明要有：', en: 'The statement holds:' },
        on: [
          cite(stepSources['csai-undated']),
          cite(stepSources['ecowood-2025-03-14']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
      fields: [
        { zh: '催收机构的名称', en: 'the collection firm' },
        { zh: '对方的工号、来电时间', en: 'the caller’s staff number, and when' },
        {
          zh: '你的号码从什么时候开始用，可附入网协议',
          en: 'since when you have used the number; the carrier’s contract shows it',
        },
        { zh: '声明：你不是债务人，也不认识', en: 'that you are not the debtor and do not know them' },
        { zh: '要求：核实来源、删除、停止联系', en: 'that they check the source, delete it and stop' },
      ],
    },
    says: [
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
        text: { zh: '带上：', en: 'Bring:' },
        on: [
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(stepSources['yunnanlong-2015-11-06']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
          cite(stepSources['lawparks-undated-2']),
          cite(stepSources['wenxiaobai-blob-undated-2']),
        ],
      },
      fields: [
        { zh: '身份证明', en: 'proof of identity' },
        {
          zh: '一页时间线：谁、什么时候、怎么联系、说了什么',
          en: 'one page of dates: who, when, how, what was said',
        },
        { zh: '对方的号码、账号', en: 'their numbers and accounts' },
        {
          zh: '证据清单：通话截图、录音、短信、转账凭证、详单',
          en: 'a list of evidence: call log, recordings, messages, transfers, the carrier’s records',
        },
        { zh: '损失金额', en: 'the sum lost' },
        { zh: '怀疑的泄露来源：谁知道这个号码', en: 'where you suspect the leak: who had the number' },
      ],
    },
    tasks: ['evidence-pack', 'report-police'],
    laws: ['cpl-110', 'proc-crim'],
    channels: ['110'],
  },
} satisfies Record<string, Paper>;

export type PaperId = keyof typeof papers;
