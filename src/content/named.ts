import type { Related } from './channels/channel.ts';
import { type ChannelId, channels } from './channels/channels.ts';
import { type QuestionId, questions } from './faq/questions.ts';
import { type LawId, laws } from './laws/laws.ts';
import { allTasks, type TaskId, tasks } from './tasks/tasks.ts';

// What a link to a record needs: its id, which is its address, and what it is called.

export const namedTask = (id: TaskId) => ({ id, step: allTasks[id].step, name: tasks[id].name });
export const namedLaw = (id: LawId) => ({ id, name: laws[id].name, status: laws[id].status });
export const namedChannel = (id: ChannelId) => ({ id, name: channels[id].name });
export const namedQuestion = (id: QuestionId) => ({ id, name: questions[id].name });

/** The pages that belong to a record. */
export const namedRelated = ({ tasks = [], laws = [], questions = [], channels = [] }: Related) => ({
  tasks: tasks.map(namedTask),
  laws: laws.map(namedLaw),
  questions: questions.map(namedQuestion),
  channels: channels.map(namedChannel),
});

export type NamedTask = ReturnType<typeof namedTask>;
export type NamedLaw = ReturnType<typeof namedLaw>;
export type NamedChannel = ReturnType<typeof namedChannel>;
export type NamedQuestion = ReturnType<typeof namedQuestion>;
export type NamedRelated = ReturnType<typeof namedRelated>;
