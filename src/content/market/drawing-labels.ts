import type { Localized } from '#domain/locale.ts';
import type { ActorId } from './actors.ts';
import type { FlowId } from './flows.ts';

/** Who stands where in the drawing of the market, in lines that fit. You stand at both ends. */
export const actorLabels: Readonly<Record<ActorId | 'ringing', Localized>> = {
  person: { zh: '你：号码', en: 'You:\nyour number' },
  holders: { zh: '握有号码\n的一方', en: 'Lawful\nholders' },
  collectors: { zh: '采集方', en: 'Collectors' },
  databrokers: { zh: '数据商', en: 'Data brokers' },
  telemarketers: { zh: '电销公司和商家', en: 'Telemarketers\nand merchants' },
  systems: { zh: '外呼系统商', en: 'Calling\nsystems' },
  lines: { zh: '线路和号码\n供应方', en: 'Line\nsuppliers' },
  carriers: { zh: '运营商', en: 'Carriers' },
  fraud: { zh: '诈骗团伙', en: 'Fraud\ngangs' },
  defence: { zh: '拦截\n和举报', en: 'Blocking,\nreporting' },
  ringing: { zh: '你：手机响了', en: 'You:\nit rings' },
};

interface FlowLabel {
  readonly what: Localized;
  /** Who says so comes first: a case, a quote, the programme. */
  readonly price?: Localized;
}

/** What is written on the arrows: short forms of the flows, whose standing and sources the text beside has. */
export const flowLabels: Readonly<Record<FlowId, FlowLabel>> = {
  'f-person-holders': { what: { zh: '办事时\n交出', en: 'Handed over' } },
  'f-person-collectors': { what: { zh: '装的\nApp', en: 'Apps' } },
  'f-holders-brokers': {
    what: { zh: '内部倒卖', en: 'Sold on' },
    price: { zh: '个案：一万条\n800 元\n（2018）', en: 'One case:\n10,000 for\n800 yuan\n(2018)' },
  },
  'f-collectors-brokers': {
    what: { zh: '浏览＋号码', en: 'Views +\nnumbers' },
    price: { zh: '个案：每条\n30—150 元', en: 'One case:\n30–150\nyuan each' },
  },
  'f-carriers-brokers': {
    what: { zh: '内部人员\n带出数据', en: 'Insiders\ntake data' },
    price: {
      zh: '号百案：\n2 亿条，获利\n2 千万元',
      en: 'Haobai:\n200m rows,\n20m yuan',
    },
  },
  'f-brokers-tele': {
    what: { zh: '按条卖', en: 'Sold singly' },
    price: { zh: '节目里一家\n报价：3 元', en: 'One quote in\na programme:\n3 yuan' },
  },
  'f-systems-tele': {
    what: { zh: '系统和\n机器人', en: 'Systems,\nbots' },
    price: { zh: '节目称：\n一年约\n一万元', en: 'TV says:\nc. 10,000\nyuan/year' },
  },
  'f-lines-systems': {
    what: { zh: '线路、小号', en: 'Lines,\nmini\nnumbers' },
    price: { zh: '记者询价：\n一分钟\n0.1—0.2 元', en: 'Reporter\nasked:\n0.1–0.2\nyuan a\nminute' },
  },
  'f-carriers-lines': { what: { zh: '中继线', en: 'Trunk\nlines' } },
  'f-tele-person': { what: { zh: '打给你', en: 'The call' } },
  'f-brokers-fraud': { what: { zh: '号码名单', en: 'Lists' } },
  'f-tele-carriers': {
    what: { zh: '话费', en: 'Call charges' },
    price: { zh: '数额未见\n账目', en: 'sums not\nborne out' },
  },
  'f-person-defence': { what: { zh: '举报\n拦截', en: 'Report,\nblock' } },
  'f-defence-lines': { what: { zh: '查处', en: 'Acted on' } },
};
