import type { Question } from './question.ts';
import type { QuestionId } from './question-index.ts';

/** Each answer is a file of its own, so that nobody loads another's. */
export const answerFiles: Record<QuestionId, () => Promise<Question>> = {
  'sms-bomb': async () => (await import('./sms-bomb.ts')).smsBomb,
  'recycled-debt': async () => (await import('./recycled-debt.ts')).recycledDebt,
  'contacts-blasted': async () => (await import('./contacts-blasted.ts')).contactsBlasted,
  'spoofed-me': async () => (await import('./spoofed-me.ts')).spoofedMe,
  jiema: async () => (await import('./jiema.ts')).jiema,
  elder: async () => (await import('./elder.ts')).elder,
  'cannot-block': async () => (await import('./cannot-block.ts')).cannotBlock,
  'which-app': async () => (await import('./which-app.ts')).whichApp,
  '95-400': async () => (await import('./95-400.ts')).block95400,
  'missed-calls': async () => (await import('./missed-calls.ts')).missedCalls,
  'tag-trust': async () => (await import('./tag-trust.ts')).tagTrust,
  'reply-r': async () => (await import('./reply-r.ts')).replyR,
  'complaint-side-effect': async () => (await import('./complaint-side-effect.ts')).complaintSideEffect,
  'overseas-call': async () => (await import('./overseas-call.ts')).overseasCall,
  'who-leaked': async () => (await import('./who-leaked.ts')).whoLeaked,
  'official-call': async () => (await import('./official-call.ts')).officialCall,
  'loan-calls': async () => (await import('./loan-calls.ts')).loanCalls,
  resume: async () => (await import('./resume.ts')).resume,
  courier: async () => (await import('./courier.ts')).courier,
  'change-number': async () => (await import('./change-number.ts')).changeNumber,
  'second-number': async () => (await import('./second-number.ts')).secondNumber,
  abnormal: async () => (await import('./abnormal.ts')).abnormal,
  'sim-locked': async () => (await import('./sim-locked.ts')).simLocked,
  'company-sim': async () => (await import('./company-sim.ts')).companySim,
  'police-accept': async () => (await import('./police-accept.ts')).policeAccept,
  'fight-back': async () => (await import('./fight-back.ts')).fightBack,
  'unbomb-scam': async () => (await import('./unbomb-scam.ts')).unbombScam,
};
