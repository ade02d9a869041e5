import type { StepId } from '../steps/steps.ts';
import { accountsInMyNameTask } from './accounts-in-my-name.ts';
import { answerStrangersTask } from './answer-strangers.ts';
import { askCarrierTask } from './ask-carrier.ts';
import { askWhatTheyHoldTask } from './ask-what-they-hold.ts';
import { carrierBlockingTask } from './carrier-blocking.ts';
import { carrierCancelTask } from './carrier-cancel.ts';
import { carrierComplaintTask } from './carrier-complaint.ts';
import { carrierForwardingTask } from './carrier-forwarding.ts';
import { carrierOverseasTask } from './carrier-overseas.ts';
import { carrierRecordsTask } from './carrier-records.ts';
import { carrierSpamReportTask } from './carrier-spam-report.ts';
import { carrierSuspendTask } from './carrier-suspend.ts';
import { chooseRouteTask } from './choose-route.ts';
import { complain12315Task } from './complain-12315.ts';
import { complainFinanceTask } from './complain-finance.ts';
import { evidenceLogTask } from './evidence-log.ts';
import { evidencePackTask } from './evidence-pack.ts';
import { findTheLeakTask } from './find-the-leak.ts';
import { giveOutLessTask } from './give-out-less.ts';
import { ifRefusedTask } from './if-refused.ts';
import { keepImportantCallsTask } from './keep-important-calls.ts';
import { messageBlockingTask } from './message-blocking.ts';
import { moneyGoneTask } from './money-gone.ts';
import { noSignalTask } from './no-signal.ts';
import { notTheDebtorTask } from './not-the-debtor.ts';
import { parentsPhoneTask } from './parents-phone.ts';
import { phoneBlockingTask } from './phone-blocking.ts';
import { policeWarningsTask } from './police-warnings.ts';
import { refreshNewNumberTask } from './refresh-new-number.ts';
import { reportDataTradeTask } from './report-data-trade.ts';
import { reportPoliceTask } from './report-police.ts';
import { sayStopTask } from './say-stop.ts';
import { secondNumberTask } from './second-number.ts';
import { secureAccountsTask } from './secure-accounts.ts';
import { shownFalselyTask } from './shown-falsely.ts';
import { simPinTask } from './sim-pin.ts';
import { stopBombingTask } from './stop-bombing.ts';
import { sueTask } from './sue.ts';
import type { Task } from './task.ts';
import { thirdPartyBlockerTask } from './third-party-blocker.ts';
import { unbindAccountsTask } from './unbind-accounts.ts';
import { watchTwoWeeksTask } from './watch-two-weeks.ts';

/**
 * Every task, by the step that it belongs to. Each is a file of its own beside this. Ids are for ever and unique over
 * all steps: what readers saved is under them.
 */
export const tasksOf = {
  block: {
    'carrier-blocking': carrierBlockingTask,
    'phone-blocking': phoneBlockingTask,
    'carrier-overseas': carrierOverseasTask,
    'message-blocking': messageBlockingTask,
    'keep-important-calls': keepImportantCallsTask,
    'answer-strangers': answerStrangersTask,
    'parents-phone': parentsPhoneTask,
    'third-party-blocker': thirdPartyBlockerTask,
  },
  carrier: {
    'ask-carrier': askCarrierTask,
    'carrier-spam-report': carrierSpamReportTask,
    'carrier-complaint': carrierComplaintTask,
    'carrier-forwarding': carrierForwardingTask,
    'sim-pin': simPinTask,
    'find-the-leak': findTheLeakTask,
    'ask-what-they-hold': askWhatTheyHoldTask,
    'say-stop': sayStopTask,
    'give-out-less': giveOutLessTask,
  },
  abnormal: {
    'money-gone': moneyGoneTask,
    'no-signal': noSignalTask,
    'secure-accounts': secureAccountsTask,
    'accounts-in-my-name': accountsInMyNameTask,
    'police-warnings': policeWarningsTask,
    'stop-bombing': stopBombingTask,
    'shown-falsely': shownFalselyTask,
    'evidence-log': evidenceLogTask,
    'carrier-records': carrierRecordsTask,
  },
  law: {
    'choose-route': chooseRouteTask,
    'evidence-pack': evidencePackTask,
    'complain-12315': complain12315Task,
    'complain-finance': complainFinanceTask,
    'report-data-trade': reportDataTradeTask,
    'not-the-debtor': notTheDebtorTask,
    'report-police': reportPoliceTask,
    'if-refused': ifRefusedTask,
    sue: sueTask,
  },
  'change-number': {
    'watch-two-weeks': watchTwoWeeksTask,
    'carrier-suspend': carrierSuspendTask,
    'second-number': secondNumberTask,
    'unbind-accounts': unbindAccountsTask,
    'carrier-cancel': carrierCancelTask,
    'refresh-new-number': refreshNewNumberTask,
  },
} satisfies Record<StepId, Record<string, Task>>;

export type TaskIdOf<Step extends StepId> = Extract<keyof (typeof tasksOf)[Step], string>;

export type TaskId = { [Step in StepId]: TaskIdOf<Step> }[StepId];

/** A task as far as counting needs to know. */
export type TaskEntry = Pick<Task, 'cuts' | 'needed' | 'for'> & { readonly step: StepId };

const inOrder = Object.entries(tasksOf) as [StepId, Record<TaskId, Task>][];

/** All tasks in one table, step by step in our order. */
export const tasks = Object.assign({}, ...Object.values(tasksOf)) as Readonly<Record<TaskId, Task>>;

/** All tasks without their texts, for whatever only counts. */
export const allTasks = Object.fromEntries(
  inOrder.flatMap(([step, tasks]) =>
    Object.entries(tasks).map(([id, { cuts, needed, for: audience }]) => [
      id,
      { step, cuts, ...(needed && { needed }), ...(audience && { for: audience }) },
    ]),
  ),
) as Readonly<Record<TaskId, TaskEntry>>;
