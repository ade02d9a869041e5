import {
  newBroadnetPrefix,
  ownPrefixes,
  portability,
  resoldPrefixes,
  specialKinds,
} from '#content/number-plan-facts.ts';
import type { Fact } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';
import { guidanceFor, topicList } from './guidance-data.ts';

const byHolder = (facts: Readonly<Record<string, Fact>>): Readonly<Partial<Record<string, Fact>>> => facts;

/**
 * What the page that asks for a number is made of: every carrier's guidance, so that nothing is fetched for the
 * number that is typed. Runs at build.
 */
export const carrierData = {
  head: () => ({
    title: titleOf(pageNames.carrier),
    description: {
      zh: '输入手机号，看号段最初属于移动、联通、电信、广电还是虚拟运营商，以及这家的拦截、投诉、停机和销号怎么办。',
      en: 'Type a mainland mobile number: whose prefix it is, and how that carrier blocks, takes complaints, suspends and cancels.',
    },
  }),
  props: () => ({
    topics: topicList,
    guidance: {
      'china-mobile': guidanceFor('china-mobile'),
      'china-unicom': guidanceFor('china-unicom'),
      'china-telecom': guidanceFor('china-telecom'),
      'china-broadnet': guidanceFor('china-broadnet'),
      mvno: guidanceFor('mvno'),
    },
    /** What an answer about a number rests on. */
    grounds: {
      portability,
      newBroadnetPrefix,
      own: byHolder(ownPrefixes),
      resold: byHolder(resoldPrefixes),
      special: specialKinds,
    },
  }),
};

export type CarrierProps = Shown<ReturnType<typeof carrierData.props>>;
