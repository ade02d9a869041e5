import type { Fact } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What proves that one has complained: said by the five steps, the channels and the papers.

export const askForTicket: Fact = {
  text: {
    zh: '挂断前，要到工单号、受理人工号和答复期限。再说一句：不要整体屏蔽我的端口短信。',
    en: 'Before you hang up, get the ticket number, the agent’s number and the date of the answer. Add: do not block all my business messages (端口短信).',
  },
  sources: [carrierSources['78911-2018-06-17'], carrierSources['unnamed-undated-10']],
  asOf: '2018-06-17',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['form-carrier'],
};

export const keepReference: Fact = {
  text: {
    zh: '提交后存好受理编号，用“查询”看进度。',
    en: 'After you send it, keep the reference number and follow it under 查询.',
  },
  sources: [
    carrierSources['hcv9jop8ns0r-www-12321-cn-undated'],
    carrierSources['wenxiaobai-blob-undated'],
    carrierSources['uzkoo-2025-04-03'],
    carrierSources['unnamed-undated-7'],
  ],
  asOf: '2025-08-04',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['form-12321'],
};
