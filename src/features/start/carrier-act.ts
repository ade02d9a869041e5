import type { FirstAct } from '#domain/first-acts.ts';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import type { Quiet } from './Foot.tsx';
import type { ShownWay, StartProps } from './start-data.ts';
import { useStart } from './use-start.ts';
import { startWords as words } from './words.ts';

/** The two acts that a carrier does, not the phone. */
export type CarrierActId = Exclude<FirstAct, 'phone-blocking'>;

/** One of them, as the reader's carrier has it. */
export interface CarrierActProps {
  readonly act: CarrierActId;
  readonly way: ShownWay;
  readonly page: StartProps;
}

/** What to say to the carrier: in Chinese, as it answers in Chinese; what it means for whom reads English. */
interface Spoken {
  readonly say: string;
  readonly means: Localized;
}

export function spokenFor(act: CarrierActId, isAsking: boolean): Spoken {
  if (act === 'carrier-overseas')
    return {
      say: '请帮我关掉境外来电。',
      means: { zh: '', en: 'Please stop calls from outside the mainland for me.' },
    };
  if (isAsking)
    return {
      say: '有没有骚扰电话拦截？有就请给我开通。',
      means: { zh: '', en: 'Do you block nuisance calls? If so, please turn it on for me.' },
    };
  return {
    say: '请给我开通骚扰电话拦截。',
    means: { zh: '', en: 'Please turn on nuisance-call blocking for me.' },
  };
}

/** What the reader can say that customer service, a menu or a message has done. */
export const outcome = {
  'carrier-blocking': {
    said: { zh: '客服说开通了', en: 'They say it is on' },
    done: { zh: '开通了', en: 'It is on' },
  },
  'carrier-overseas': {
    said: { zh: '客服说关掉了', en: 'They say it is off' },
    done: { zh: '关掉了', en: 'It is off' },
  },
} satisfies Record<CarrierActId, Record<'said' | 'done', Localized>>;

/** The quiet ways out of a carrier's act: another carrier, or later. */
export function useWaysOut(act: CarrierActId): { notMine: Quiet; skip: Quiet } {
  const text = useText();
  const { carrier, go, skip } = useStart();
  return {
    notMine: {
      label: text(carrier ? words.notMine(carrier) : words.whichCarrier),
      onPress: () => go({ kind: 'carrier' }),
    },
    skip: { label: text(words.skip), onPress: () => skip(act) },
  };
}
