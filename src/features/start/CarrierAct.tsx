import { AccountCard } from './AccountCard.tsx';
import { CallCard } from './CallCard.tsx';
import type { Stage } from './card.ts';
import type { CarrierActId } from './carrier-act.ts';
import { MessageCard } from './MessageCard.tsx';
import { OtherWaysCard } from './OtherWaysCard.tsx';
import { ReplyCard } from './ReplyCard.tsx';
import { SendingCard } from './SendingCard.tsx';
import type { StartProps } from './start-data.ts';
import { useStart } from './use-start.ts';

const topicOf = { 'carrier-blocking': 'blocking', 'carrier-overseas': 'overseas' } as const;

interface Props {
  readonly act: CarrierActId;
  readonly stage: Stage;
  readonly page: StartProps;
}

/** An act of the reader's carrier: by message, by call, or in its WeChat account, as its guidance has it. */
export function CarrierAct({ act, stage, page }: Props) {
  const { carrier, place } = useStart();
  if (!carrier) return null;
  const way = page.ways[carrier][topicOf[act]];
  const its = { act, way, page };
  const { action } = way;
  if (stage === 'reply') return <ReplyCard {...its} />;
  if (stage === 'other' && way.others.length > 0)
    return <OtherWaysCard {...its} hotline={page.ways[carrier].hotline} />;
  if (action?.kind === 'wechat') return <AccountCard {...its} account={action} />;
  if (action?.kind !== 'sms') return <CallCard {...its} />;
  if (stage === 'send' && place === 'wechat') return <SendingCard {...its} message={action} />;
  return <MessageCard {...its} message={action} />;
}
