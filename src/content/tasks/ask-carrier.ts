import { hotlines } from '../facts/hotlines.ts';
import { mvnoAskOwn } from '../facts/mvno-ask-own.ts';
import { askForTicket } from '../facts/tickets.ts';
import type { Task } from './task.ts';

export const askCarrierTask: Task = {
  name: { zh: '打客服，一次说清四件事', en: 'Call your carrier and ask for four things' },
  why: { text: { zh: '说清要办哪几件，客服才好给你办。', en: 'An agent can only do what you ask for.' } },
  minutes: 15,
  cuts: 'list',
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
};
