import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What the carriers' own blocking has in common, and what more than one page says of it.

export const nationalBlocking: Fact = {
  text: {
    zh: '“来电免打扰”（原名“骚扰电话拒接”）在工信部指导下，由中国信通院组织电信、移动、联通三家提供，免费。',
    en: '来电免打扰 (formerly 骚扰电话拒接) is offered by China Telecom, China Mobile and China Unicom, organised by CAICT under MIIT’s guidance, free of charge.',
  },
  on: [cite(carrierSources['xinwust-2023-12-30'])],
};

export const nationalBlockingKinds: Fact = {
  text: {
    zh: '它可以按类别登记不想接的商业电话，如贷款理财、保险推销、股票证券、房产中介、教育培训。',
    en: 'With it you register the kinds of commercial calls you refuse, such as loans and investments, insurance, shares, property, education.',
  },
  on: [cite(carrierSources['163-2023'])],
};

export const nationalBlockingNames: Fact = {
  text: {
    zh: '工信部 2023 年回复网友：找运营商客服可以免费开通。电信的叫“天翼防骚扰”，移动的叫“高频防骚扰”，联通的叫“联通手机管家”。',
    en: 'MIIT replied to a reader in 2023: customer service turns it on free of charge. It is called 天翼防骚扰 at China Telecom, 高频防骚扰 at China Mobile, 联通手机管家 at China Unicom.',
  },
  on: [cite(carrierSources['shushuxiu-2023-09-26'])],
};

export const callAndMessageBlocking: Fact = {
  text: {
    zh: '“来电来信免打扰”是中国信通院和运营商建设的电话、短信防骚扰服务，面向全国用户，免费。',
    en: '来电来信免打扰 is a free service of CAICT and the carriers for users nationwide, against unwanted calls and messages.',
  },
  on: [cite(carrierSources['sina-finance-2025-06-21'])],
};

export const promotedByMinistry: Fact = {
  text: {
    zh: '据工信部 2025 年一季度的通告，它组织基础电信企业推广应用“来电来信免打扰”。',
    en: 'By its notice for the first quarter of 2025, MIIT has the basic carriers promote 来电来信免打扰.',
  },
  on: [cite(carrierSources['mofcom-dzswgf-2025-04'])],
};

export const genuineSenders: Fact = {
  text: {
    zh: '社区名片库记的发信号：电信“天翼防骚扰”提醒 `106599366`，移动“来电管家” `10658112`、普通提醒 `10086766`，联通“沃助理” `101906`。',
    en: 'Senders that a community list gives: `106599366` for China Telecom’s 天翼防骚扰 notices, `10658112` for China Mobile’s 来电管家 and `10086766` for its general notices, `101906` for China Unicom’s 沃助理.',
  },
  on: [
    cite(carrierSources['metowolf-vcards-2026-08-3'], { zh: '天翼防骚扰提醒', en: '天翼防骚扰 notices' }),
    cite(carrierSources['metowolf-vcards-2026-08'], {
      zh: '移动来电管家、官方提醒短信',
      en: '移动来电管家 and official notices',
    }),
    cite(carrierSources['metowolf-vcards-2026-08-2'], { zh: '沃助理', en: '沃助理' }),
  ],
};

export const sendersCanBeFaked: Advice = {
  text: {
    zh: '发信号可以伪造，号码对上也不等于安全。',
    en: 'Senders can be faked: a match does not make a message safe.',
  },
};

export const allowDeliveries: Advice = {
  text: {
    zh: '怕误拦外卖和快递：开通后看拦截记录，把号码加进白名单。找不到就问客服。',
    en: 'If deliveries may be blocked: look at the block log after turning it on and whitelist the number. If you cannot find it, ask customer service.',
  },
};

export const confirmOnceMore: Fact = {
  text: {
    zh: '2023 年有记者试过：发完短信收到回复，照它再发一次确认，才算开通。',
    en: 'A reporter who tried it in 2023 got a reply to the text and had to confirm once more before it was on.',
  },
  on: [cite(carrierSources['fznews-2023-07-17'])],
};

export const businessCallsOnly: Fact = {
  text: {
    zh: '按类别登记，管的是企业用语音呼叫平台打的商业电话。个人手机或家里座机打来的，要另开个人拒接名单，登记那个号码。',
    en: 'Registering by kind is for commercial calls that businesses make from calling platforms. For calls from personal mobiles or home landlines turn on your own refusal list and add the number.',
  },
  on: [cite(carrierSources['163-2023'])],
};

export const unicomTextsDisagree: Fact = {
  text: {
    zh: '联通的开通短信，各处内容站说法不一；2023 年引工信部的报道没有给短信，只给了 `10010` 和公众号。',
    en: 'Content sites disagree on a text for China Unicom; a 2023 report that quotes MIIT gives none, only `10010` and the WeChat account.',
  },
  on: [
    cite(carrierSources['hua-shang-undated']),
    cite(carrierSources['88scs-undated']),
    cite(carrierSources['fznews-2023-07-17']),
  ],
  conflicting: true,
};

export const doNotTextUnicom: Advice = {
  text: {
    zh: '网上流传的联通开通短信，我们没有查到官方出处。不要发，以 `10010` 答复为准。',
    en: 'For the texts going round for China Unicom we found no official source. Do not send them; go by what `10010` says.',
  },
};
