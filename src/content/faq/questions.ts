import { block95400 } from './95-400.ts';
import { abnormal } from './abnormal.ts';
import { cannotBlock } from './cannot-block.ts';
import { changeNumber } from './change-number.ts';
import { companySim } from './company-sim.ts';
import { complaintSideEffect } from './complaint-side-effect.ts';
import { contactsBlasted } from './contacts-blasted.ts';
import { courier } from './courier.ts';
import { elder } from './elder.ts';
import { fightBack } from './fight-back.ts';
import { jiema } from './jiema.ts';
import { loanCalls } from './loan-calls.ts';
import { missedCalls } from './missed-calls.ts';
import { officialCall } from './official-call.ts';
import { overseasCall } from './overseas-call.ts';
import { policeAccept } from './police-accept.ts';
import type { Question } from './question.ts';
import { recycledDebt } from './recycled-debt.ts';
import { replyR } from './reply-r.ts';
import { resume } from './resume.ts';
import { secondNumber } from './second-number.ts';
import { simLocked } from './sim-locked.ts';
import { smsBomb } from './sms-bomb.ts';
import { spoofedMe } from './spoofed-me.ts';
import { tagTrust } from './tag-trust.ts';
import { unbombScam } from './unbomb-scam.ts';
import { whichApp } from './which-app.ts';
import { whoLeaked } from './who-leaked.ts';

/** What people really ask, in the order of the list. Each is a file of its own beside this; ids are their addresses, for ever. */
export const questions = {
  'sms-bomb': smsBomb,
  'recycled-debt': recycledDebt,
  'contacts-blasted': contactsBlasted,
  'spoofed-me': spoofedMe,
  jiema: jiema,
  elder: elder,
  'cannot-block': cannotBlock,
  'which-app': whichApp,
  '95-400': block95400,
  'missed-calls': missedCalls,
  'tag-trust': tagTrust,
  'reply-r': replyR,
  'complaint-side-effect': complaintSideEffect,
  'overseas-call': overseasCall,
  'who-leaked': whoLeaked,
  'official-call': officialCall,
  'loan-calls': loanCalls,
  resume: resume,
  courier: courier,
  'change-number': changeNumber,
  'second-number': secondNumber,
  abnormal: abnormal,
  'sim-locked': simLocked,
  'company-sim': companySim,
  'police-accept': policeAccept,
  'fight-back': fightBack,
  'unbomb-scam': unbombScam,
} satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

export const questionIds = Object.keys(questions) as readonly QuestionId[];

export const isQuestionId = (id: string): id is QuestionId => questionIds.some((known) => known === id);
