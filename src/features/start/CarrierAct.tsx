import { useLazy } from '#ui/lazily.ts';
import { CallCard } from './CallCard.tsx';
import type { Stage } from './card.ts';
import type { CarrierActId, CarrierActProps } from './carrier-act.ts';
import { laterCards } from './later-cards.ts';
import { MessageCard } from './MessageCard.tsx';
import type { StartProps } from './start-data.ts';
import { useStart } from './use-start.ts';

const topicOf = { 'carrier-blocking': 'blocking', 'carrier-overseas': 'overseas' } as const;

interface Props {
  readonly act: CarrierActId;
  readonly stage: Stage;
  readonly page: StartProps;
}

type Way = StartProps['ways'][keyof StartProps['ways']];
type Hotline = Way['hotline'];

/** An act of the reader's carrier: by message, by call, or in its WeChat account, as its guidance has it. */
export function CarrierAct({ act, stage, page }: Props) {
  const { carrier, place } = useStart();
  if (!carrier) return null;
  const way = page.ways[carrier][topicOf[act]];
  const its = { act, way, page };
  const { action } = way;
  const isSending = action?.kind === 'sms' && stage === 'send' && place === 'wechat';
  const isOther = stage === 'other' && way.others.length > 0;
  if (stage === 'reply' || isOther || isSending || action?.kind === 'wechat')
    return <LaterCarrierCard {...its} stage={stage} hotline={page.ways[carrier].hotline} />;
  return action?.kind === 'sms' ? <MessageCard {...its} message={action} /> : <CallCard {...its} />;
}

type LaterProps = CarrierActProps & { readonly stage: Stage; readonly hotline: Hotline };

/** What comes after the act, or is in an account: its script comes once a carrier is known. */
function LaterCarrierCard({ stage, hotline, ...its }: LaterProps) {
  const { AccountCard, OtherWaysCard, ReplyCard, SendingCard } = useLazy(laterCards);
  const { action, others } = its.way;
  if (stage === 'reply') return <ReplyCard {...its} />;
  if (stage === 'other' && others.length > 0) return <OtherWaysCard {...its} hotline={hotline} />;
  if (action?.kind === 'wechat') return <AccountCard {...its} account={action} />;
  return action?.kind === 'sms' ? <SendingCard {...its} message={action} /> : null;
}
