import type { LinkId } from '#domain/chain-link.ts';
import type { Audience } from '../record.ts';
import type { StepId } from './steps.ts';

export interface TaskEntry {
  /** The link of the chain that it cuts. Ours. */
  readonly cuts: LinkId;
  readonly for?: Audience;
}

/**
 * Every task of the five steps, without its texts, for whatever only counts. Ids are for ever and unique over all
 * steps: what readers saved is under them.
 */
export const taskIndex = {
  block: {
    'carrier-blocking': { cuts: 'pool' },
    'phone-blocking': { cuts: 'phone' },
    'carrier-overseas': { cuts: 'dialling' },
    'message-blocking': { cuts: 'phone' },
    'keep-important-calls': { cuts: 'phone' },
    'answer-strangers': { cuts: 'phone', for: { situations: ['must-answer-strangers'] } },
    'parents-phone': { cuts: 'phone', for: { situations: ['elderly-parent'] } },
    'third-party-blocker': { cuts: 'collection' },
  },
  carrier: {
    'ask-carrier': { cuts: 'list' },
    'carrier-spam-report': { cuts: 'dialling' },
    'carrier-complaint': { cuts: 'dialling' },
    'carrier-forwarding': { cuts: 'phone' },
    'sim-pin': { cuts: 'phone' },
    'find-the-leak': { cuts: 'leak' },
    'ask-what-they-hold': { cuts: 'list' },
    'say-stop': { cuts: 'dialling' },
    'give-out-less': { cuts: 'collection' },
  },
  abnormal: {
    'money-gone': { cuts: 'phone', for: { situations: ['money-sent'] } },
    'no-signal': { cuts: 'phone', for: { situations: ['signal-lost'] } },
    'secure-accounts': { cuts: 'phone' },
    'accounts-in-my-name': { cuts: 'leak' },
    'police-warnings': { cuts: 'dialling' },
    'stop-bombing': { cuts: 'phone', for: { situations: ['message-bombing'] } },
    'shown-falsely': { cuts: 'pool', for: { situations: ['number-shown-falsely'] } },
    'evidence-log': { cuts: 'dialling' },
    'carrier-records': { cuts: 'dialling' },
  },
  law: {
    'choose-route': { cuts: 'dialling' },
    'evidence-pack': { cuts: 'price' },
    'complain-12315': { cuts: 'list' },
    'complain-finance': { cuts: 'dialling' },
    'report-data-trade': { cuts: 'price' },
    'not-the-debtor': { cuts: 'list', for: { situations: ['recycled-number', 'someone-elses-debt'] } },
    'report-police': { cuts: 'price' },
    'if-refused': { cuts: 'price', for: { situations: ['police-refused'] } },
    sue: { cuts: 'list' },
  },
  'change-number': {
    'watch-two-weeks': { cuts: 'phone' },
    'carrier-suspend': { cuts: 'phone' },
    'second-number': { cuts: 'collection' },
    'unbind-accounts': { cuts: 'leak', for: { situations: ['will-cancel'] } },
    'carrier-cancel': { cuts: 'leak', for: { situations: ['will-cancel'] } },
    'refresh-new-number': { cuts: 'list', for: { situations: ['new-number', 'recycled-number'] } },
  },
} satisfies Record<StepId, Record<string, TaskEntry>>;

export type TaskIdOf<Step extends StepId> = Extract<keyof (typeof taskIndex)[Step], string>;

export type TaskId = { [Step in StepId]: TaskIdOf<Step> }[StepId];

/** All tasks in one table, step by step in our order: what counting needs to know. */
export const allTasks = Object.fromEntries(
  Object.entries(taskIndex).flatMap(([step, tasks]) =>
    Object.entries<TaskEntry>(tasks).map(([id, task]) => [id, { step, ...task }]),
  ),
) as Readonly<Record<TaskId, TaskEntry & { readonly step: StepId }>>;
