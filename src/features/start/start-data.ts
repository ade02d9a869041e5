import { overseasCost } from '#content/carrier-services/overseas.ts';
import { answerStrangers } from '#content/facts/answer-strangers.ts';
import {
  allowDeliveries,
  businessCallsOnly,
  nationalBlockingKinds,
} from '#content/facts/carrier-blocking.ts';
import { overBlocking } from '#content/facts/over-blocking.ts';
import { mvnoBrands } from '#content/guidance/mvno-brands.ts';
import type { Shown } from '#content/shown.ts';
import { type PhoneId, phoneNames } from '#content/steps/phone-names.ts';
import { phones } from '#content/steps/phones.ts';
import { allTasks, tasks } from '#content/tasks/tasks.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';
import { ways } from './ways-data.ts';

/** What the three cards of 先剪三下 are made of, for every carrier and phone. Runs at build. */
export const startData = {
  head: () => ({
    title: titleOf(pageNames.start),
    description: {
      zh: '三下挡骚扰电话：开运营商的拦截，开手机自带的拦截，关境外来电。移动、联通、电信、广电和虚拟运营商，各家怎么做、怎么取消。',
      en: 'Three acts against spam calls in mainland China: your carrier’s blocking, the phone’s own, and calls from outside the mainland. How each carrier does it, and how to undo it.',
    },
  }),
  props: () => ({
    allTasks,
    ways,
    brands: Object.entries(mvnoBrands).map(([id, brand]) => ({ id, ...brand })),
    phones: (Object.keys(phoneNames) as PhoneId[]).map((id) => {
      const { ways, cost, back } = phones[id];
      // Whoever can choose what is blocked is told what to choose.
      const choice = cost === overBlocking && answerStrangers.taggedOnly.say;
      return { id, name: phoneNames[id], ways, cost, back, ...(choice && { choice }) };
    }),
    says: {
      phone: tasks['phone-blocking'].why,
      overseas: tasks['carrier-overseas'].why,
      overseasCost,
      allowDeliveries,
      stops: nationalBlockingKinds,
      stillRings: businessCallsOnly,
    },
  }),
};

export type StartProps = Shown<ReturnType<typeof startData.props>>;
export type ShownWay = StartProps['ways']['china-mobile']['blocking'];
export type ShownPhone = StartProps['phones'][number];
