import { actions } from '../actions.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import {
  askForAnswer,
  ifRequestIgnored,
  sendByMail,
  threeRequests,
  timesOfRequest,
  whomToWrite,
} from './data-request.ts';
import { hotlines } from './hotlines.ts';
import { mvnoAskOwn } from './mvno-ask-own.ts';
import { networkIdentity, networkIdentityLimits } from './network-identity.ts';
import { numberProtection } from './relay-numbers.ts';
import {
  askForConsent,
  noteTheRefusal,
  onlyKnownSenders,
  sayNoByMessage,
  sayNoOnThePhone,
} from './saying-no.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { askForTicket, keepReference } from './tickets.ts';

export const carrierMore = {
  right: [
    {
      text: {
        zh: '三家运营商可以免费给你开通骚扰电话拒接。',
        en: 'The three carriers can turn on nuisance-call rejection for you, free.',
      },
      on: [cite(stepSources['shushuxiu-2023-09-26-2']), cite(carrierSources['xinwust-2023-12-30'])],
    },
    {
      text: {
        zh: '法律规定：名下的电话卡要有便捷的渠道可查（反电信网络诈骗法第 10 条）；运营商要规范真实主叫号码传送，封堵、拦截改号电话（第 13 条）。',
        en: 'By law there must be an easy way to look up the SIM cards in your name (Anti-Fraud Law, article 10), and carriers must see that true caller numbers are passed on, and block spoofed calls (article 13).',
      },
      on: [cite(statutes['anti-fraud-law'], article(10, 13))],
    },
  ],
  risky: [
    {
      text: {
        zh: '运营商查不到谁泄露了你的号码，也没有义务告诉你对方机主是谁。',
        en: 'A carrier cannot tell who leaked your number, nor must it tell you who the caller is.',
      },
    },
    {
      text: {
        zh: '有人自称运营商，来电要你办套餐、要验证码：三家的营销号码只有 `10001`、`10085`、`10016`。别的号码来办卡办套餐，都不算官方渠道。验证码一律不给。',
        en: 'Someone “from the carrier” sells a plan or asks for a code: the only marketing numbers of the three are `10001`, `10085` and `10016`. Any other number that sells cards or plans is not official. Never give codes.',
      },
      on: [cite(stepSources['163-2025-08-01']), cite(stepSources['tuanjian7-2025-08-01'])],
    },
    {
      text: {
        zh: '手机突然没信号、收不到短信，可能是补卡盗号，不是骚扰。马上挂失，并联系银行。',
        en: 'A sudden loss of signal or messages may mean that your card was replaced, not nuisance. Report it lost at once and call your bank.',
      },
    },
  ],
  tasks: {
    'ask-carrier': {
      how: [
        {
          say: {
            text: {
              zh: '先记下最近的骚扰电话：时间、号码、推销什么。',
              en: 'First write down recent nuisance calls: time, number, what they sell.',
            },
          },
        },
        { say: hotlines },
        {
          say: {
            text: {
              zh: '说四件事：开通“来电来信免打扰”（骚扰电话拒接）；查我名下有几张卡；登记我拒绝一切营销来电；给我投诉工单号。',
              en: 'Ask for four things: turn on 来电来信免打扰 (骚扰电话拒接); see how many SIM cards are in my name; record that I refuse all marketing calls; a complaint ticket number.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '来电号码像是假的，就明确说：我投诉“虚假主叫、改号电话”。',
              en: 'If the caller’s number looks false, say so: “I complain of 虚假主叫、改号电话 (a spoofed number).”',
            },
          },
        },
        {
          say: askForTicket,
        },
      ],
      limits: [mvnoAskOwn],
    },
    'carrier-spam-report': {
      how: { topic: 'spam-report' },
      limits: [keepReference],
    },
    'carrier-complaint': {
      how: { topic: 'complaint' },
      laws: ['telecom-reg', 'appeal'],
    },
    'carrier-forwarding': {
      how: { topic: 'forwarding' },
    },
    'sim-pin': {
      how: { topic: 'sim-pin' },
    },
    'find-the-leak': {
      how: [
        {
          say: {
            text: {
              zh: '写下最近三个月把号码给过谁：看房、装修、贷款、简历、快递、教培、体检、办卡。',
              en: 'Write down who got your number in the last three months: flat viewings, renovation, loans, job hunting, couriers, classes, check-ups, membership cards.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '写下骚扰电话和你近况对得上的地方，比如说得出小区、车险到期日。',
              en: 'Write down what the callers know about your life, such as your estate or when your car insurance ends.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '倒推谁同时知道这几样：小区、车型、孩子年级、快递单。挑出最可疑的一两家。',
              en: 'Work back to who knew all of it at once: estate, car, the child’s school year, the parcel. Pick the one or two most likely.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '以后给每家留不同的称呼或邮箱后缀，再泄露就知道是哪家。',
              en: 'From now on give each place a different name or e-mail suffix, so the next leak shows where it came from.',
            },
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '不要去“社工库”“开盒”机器人查自己。花钱查、免费查都可能违法，还会把你再泄露一次。',
            en: 'Do not look yourself up in 社工库 or 开盒 bots (traders in stolen data). Paid or free, it may be illegal, and it leaks you again.',
          },
        },
        {
          text: {
            zh: '违反国家有关规定，购买、收受、交换公民个人信息，属于非法获取（法释〔2017〕10 号第 4 条）。情节严重的可以定罪（刑法第 253 条之一）；非法获取个人信息，也可以受治安处罚（治安管理处罚法第 56 条）。',
            en: 'To buy, accept or exchange citizens’ personal information against state rules is to obtain it illegally (法释〔2017〕10号, article 4). Where serious it can be a crime (Criminal Law, article 253-1); obtaining personal information illegally can also be punished by the police (public-security law, article 56).',
          },
          on: [
            cite(statutes['personal-information-crimes-interpretation'], article(4)),
            cite(statutes['criminal-law'], article('253-1')),
            cite(statutes['public-security-punishments-law'], article(56)),
          ],
        },
      ],
      laws: ['pipl-57', 'crim-253-1', 'interp-2017'],
    },
    'ask-what-they-hold': {
      how: [
        {
          say: whomToWrite,
        },
        {
          say: threeRequests,
        },
        {
          say: askForAnswer,
        },
        {
          say: sendByMail,
        },
        {
          say: ifRequestIgnored,
        },
      ],
      limits: [
        timesOfRequest,
        {
          text: {
            zh: '换号、销户以后也能要求：不再提供服务，或目的已实现，企业应当主动删除你的信息；没删，你有权请求删除。法定保存期没到的，只可存着，不得再用（个人信息保护法第 47 条）。',
            en: 'After you change or close the number you may ask too: once they no longer provide the service, or its purpose is met, they must delete your data unasked; if they did not, you may demand it. Within a period of storage set by law they may only store it, not use it (PIPL article 47).',
          },
          on: [cite(statutes.pipl, article(47))],
        },
      ],
      laws: ['pipl-44-50', 'pipl-13-15', 'pipl-65-66'],
    },
    'say-stop': {
      how: [
        {
          say: sayNoOnThePhone,
        },
        {
          say: sayNoByMessage,
        },
        {
          say: noteTheRefusal,
        },
        {
          say: {
            text: {
              zh: '推销贷款、保险的：当场拒绝，要它加入不再联系的名单，拿出你同意过的证明。',
              en: 'Loans or insurance: refuse on the spot, ask to go on the do-not-contact list, and ask for proof that you consented.',
            },
          },
        },
        {
          say: askForConsent,
        },
      ],
      limits: [
        onlyKnownSenders,
        {
          text: {
            zh: '不要轰炸、辱骂对方，也不要公开对方的信息：滋扰、侮辱、散布隐私、违反国家有关规定提供个人信息，都可能受罚（治安管理处罚法第 50、56 条）。',
            en: 'Do not bomb or insult them or publish their details: harassing, insulting, spreading what is private, and giving out personal information against state rules can all be punished (public-security law, articles 50 and 56).',
          },
          on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
        },
      ],
      laws: ['crpr-24', 'sms-2026', 'pipl-13-15'],
    },
    'give-out-less': {
      how: [
        {
          say: numberProtection,
        },
        {
          say: {
            text: {
              zh: '网购收件人写个代称。面单撕毁再扔。',
              en: 'Use a made-up name for parcels. Tear up the label before you throw it away.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '简历不写主号、住址、证件号，用单独的号接招聘电话。找到工作就隐藏或删除简历。',
              en: 'Leave your main number, address and ID number off your CV; take recruiters’ calls on a separate number. Hide or delete the CV once you have a job.',
            },
          },
        },
        {
          say: networkIdentity,
          action: actions['app-network-identity'],
        },
      ],
      limits: [networkIdentityLimits],
    },
  },
} satisfies StepMore<TaskIdOf<'carrier'>>;
