import { answerFiles } from '#content/faq/answers.ts';
import type { Question } from '#content/faq/question.ts';
import { isQuestionId, type QuestionId, questionIds, questionIndex } from '#content/faq/question-index.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

const answers = new Map<QuestionId, Lazy<Question>>();

/** An answer, loaded once. */
export function answerOf(id: QuestionId): Lazy<Question> {
  const known = answers.get(id) ?? lazily(answerFiles[id]);
  answers.set(id, known);
  return known;
}

/** The question of an address; the route lets no other in. */
export function asked(address: string): QuestionId {
  const id = address.replace(/\/+$/, '').split('/').pop() ?? '';
  if (!isQuestionId(id)) throw new Error(`No question at ${address}`);
  return id;
}

/** The three that come after it in its group, round and round. */
export function siblings(id: QuestionId): QuestionId[] {
  const group = questionIds.filter((other) => questionIndex[other] === questionIndex[id]);
  const at = group.indexOf(id);
  return [...group.slice(at + 1), ...group.slice(0, at)].slice(0, 3);
}
