import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What proves that one has complained: said by the five steps, the channels and the papers.

export const askForTicket: Advice = {
  text: {
    zh: '挂断前，要到工单号、受理人工号和答复期限。再说一句：不要整体屏蔽我的端口短信。',
    en: 'Before you hang up, get the ticket number, the agent’s number and the date by which they answer. Add: do not block all my business messages (端口短信).',
  },
};

export const keepReference: Fact = {
  text: {
    zh: '在公众号“12321受理中心”投诉垃圾短信，提交后有受理编号，用菜单“查询”看进度。',
    en: 'A complaint about spam messages in the WeChat account 12321受理中心 gets a reference number; its menu 查询 shows how far it is.',
  },
  on: [cite(carrierSources['uzkoo-2025-04-03'])],
};
