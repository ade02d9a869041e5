import { AccountCard } from './AccountCard.tsx';
import { CutCard } from './CutCard.tsx';
import { EndCard } from './EndCard.tsx';
import { OtherWaysCard } from './OtherWaysCard.tsx';
import { PhoneCard } from './PhoneCard.tsx';
import { ReplyCard } from './ReplyCard.tsx';
import { SendingCard } from './SendingCard.tsx';

export const allLaterCards = {
  AccountCard,
  CutCard,
  EndCard,
  OtherWaysCard,
  PhoneCard,
  ReplyCard,
  SendingCard,
};
