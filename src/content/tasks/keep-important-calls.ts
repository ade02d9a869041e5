import { shortAndLong95 } from '../callers/caller-facts.ts';
import { answer700, letRelayThrough, trial700 } from '../facts/relay-numbers.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const keepImportantCallsTask: Task = {
  name: { zh: '别漏接要紧的电话', en: 'Do not miss calls that matter' },
  why: {
    text: {
      zh: '拦得住骚扰，也要接得到医院和快递。',
      en: 'Keep nuisance out, and let the hospital and the courier in.',
    },
  },
  minutes: 5,
  cuts: 'phone',
  how: [
    {
      say: {
        text: {
          zh: '把常打交道的单位存进通讯录。能选“询问”，就不选“静音”。',
          en: 'Save the places you deal with in your contacts. Where there is a choice, take 询问 (ask), not 静音 (silence).',
        },
      },
    },
    {
      say: shortAndLong95,
    },
    {
      say: {
        text: {
          zh: '`400` 可以整段拦，但保修和客服也打不进来。通讯录里的号码设成永远放行。',
          en: 'All of `400` can be blocked, but then warranty and service lines cannot call you either. Always let your contacts through.',
        },
      },
    },
    {
      say: answer700,
    },
    { say: letRelayThrough },
    {
      say: {
        text: {
          zh: '每天看一眼拦截记录。等面试、看病、收快递的日子临时放开，过后再开。',
          en: 'Look at the block log once a day. Open up while you wait for an interview, a doctor or a parcel, then turn it on again.',
        },
      },
    },
  ],
  limits: [
    trial700,
    {
      text: {
        zh: '号码标记可能被人刷：有用户说，他认定是骗子的号码，显示成了银行支行的名字。',
        en: 'Tags on numbers may be gamed: a user tells of a number, a fraudster’s he was sure, that showed as a bank’s branch.',
      },
      on: [cite(stepSources['xdtianyu-callerinfo-2018-07-02'])],
    },
    {
      text: {
        zh: '标记也会标错，别当证据。拦截按标记次数选低强度，免得一个人标错就拦。',
        en: 'Tags can be wrong too, and prove nothing. Choose the low level of blocking by tags, so that one mistaken tag does not block a number.',
      },
    },
  ],
};
