import {
  answerIn15Days,
  appeal,
  carrierFirst,
  notForStrangers,
  timesOfAppeal,
} from '../carrier-services/complaining.ts';
import { civilClaim, groundsOfClaim, whatClaimNeeds } from '../facts/civil-claim.ts';
import { ifRequestIgnored, rightsOfRequest, threeRequests, timesOfRequest } from '../facts/data-request.ts';
import { reportOrComplaint, strangersAreReports, times12315, toldTheResult } from '../facts/offices.ts';
import { ifNotOpened, timesOfReview, timesToOpen, whichStation } from '../facts/police-report.ts';
import type { Advice, Fact } from '../record.ts';
import type { RungId } from './ladder.ts';

/** What the ladder's labels rest on, rung by rung. */
export const ladderGrounds: Record<RungId, readonly (Fact | Advice)[]> = {
  carrier: [answerIn15Days, carrierFirst, appeal.say, notForStrangers, timesOfAppeal],
  merchant: [reportOrComplaint, strangersAreReports, times12315],
  holder: [rightsOfRequest, threeRequests, timesOfRequest, ifRequestIgnored, toldTheResult],
  police: [whichStation, timesToOpen, ifNotOpened, timesOfReview],
  court: [civilClaim, groundsOfClaim, whatClaimNeeds],
};
