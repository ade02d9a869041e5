import {
  answerIn15Days,
  appeal,
  carrierFirst,
  notForStrangers,
  timesOfAppeal,
} from '../carrier-services/complaining.ts';
import type { Advice, Fact } from '../record.ts';
import { civilClaim, groundsOfClaim, whatClaimNeeds } from '../steps/civil-claim.ts';
import { ifRequestIgnored, threeRequests, timesOfRequest } from '../steps/data-request.ts';
import { reportOrComplaint, times12315, toldTheResult } from '../steps/offices.ts';
import { ifNotOpened, timesOfReview, timesToOpen, whichStation } from '../steps/police-report.ts';
import type { RungId } from './ladder.ts';

/** What the ladder's labels rest on, rung by rung. */
export const ladderGrounds: Record<RungId, readonly (Fact | Advice)[]> = {
  carrier: [answerIn15Days, carrierFirst, appeal.say, notForStrangers, timesOfAppeal],
  merchant: [reportOrComplaint, times12315],
  holder: [threeRequests, timesOfRequest, ifRequestIgnored, toldTheResult],
  police: [whichStation, timesToOpen, ifNotOpened, timesOfReview],
  court: [civilClaim, groundsOfClaim, whatClaimNeeds],
};
