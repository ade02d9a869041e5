import { abnormal } from './abnormal.ts';
import { block } from './block.ts';
import { carrier } from './carrier.ts';
import { changeNumber } from './change-number.ts';
import { law } from './law.ts';
import type { SelfHelpStep } from './step.ts';

/** The article's five steps, in our order. Each is a file of its own beside this; ids are addresses, for ever. */
export const steps = {
  block: block,
  carrier: carrier,
  abnormal: abnormal,
  law: law,
  'change-number': changeNumber,
} satisfies Record<string, SelfHelpStep>;

export type StepId = keyof typeof steps;

export const articleOrder: readonly StepId[] = ['change-number', 'carrier', 'block', 'abnormal', 'law'];

/** The keys stand in it. */
export const ourOrder = Object.keys(steps) as StepId[];

export const isStepId = (id: string | undefined): id is StepId => ourOrder.some((known) => known === id);
