import { type Flow, isFlow, type Question, type TaskPlace } from '#content/faq/question.ts';
import { type QuestionId, questionIds, questions } from '#content/faq/questions.ts';
import { type NamedTask, namedChannel, namedLaw, namedQuestion, namedTask } from '#content/named.ts';
import type { Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { type SituationId, situations } from '#content/steps/situations.ts';
import type { Localized } from '#domain/locale.ts';

const named = ({ task }: TaskPlace) => namedTask(task);

interface Answer {
  readonly steps: readonly (Step & { readonly task?: NamedTask })[];
  /** Where it is a special situation. */
  readonly flow?: {
    readonly situation: { readonly id: SituationId; readonly name: Localized };
    readonly whole: NamedTask;
    readonly notes: Flow['notes'];
  };
}

function answerOf(answer: Question['answer']): Answer {
  if (!isFlow(answer)) return { steps: answer };
  return {
    steps: answer.steps.map(({ task, ...step }) => ({ ...step, ...(task && { task: named(task) }) })),
    flow: {
      situation: { id: answer.situation, name: situations[answer.situation].name },
      whole: named(answer.whole),
      notes: answer.notes,
    },
  };
}

/** The three that come after it in its group, round and round. */
function siblings(id: QuestionId): QuestionId[] {
  const group = questionIds.filter((other) => questions[other].group === questions[id].group);
  const at = group.indexOf(id);
  return [...group.slice(at + 1), ...group.slice(0, at)].slice(0, 3);
}

/** What a question's page is made of. Runs at build. */
export const questionData = {
  ids: questionIds,
  head: (id: QuestionId) => {
    const { name } = questions[id];
    return {
      title: { zh: `${name.zh} · 断链`, en: `${name.en} · Breakchain` },
      description: {
        zh: `“${name.zh}”先用一句话回答，再说怎么做：能直接打勾的事情、该找哪个部门、依据哪条法律。每条都有来源、日期和可信程度。`,
        en: `“${name.en}” The answer in a sentence, then what to do, whom to turn to and what the law says. Each with its source, date and grade.`,
      },
    };
  },
  props: (id: QuestionId) => ({
    name: questions[id].name,
    short: questions[id].summary,
    answer: answerOf(questions[id].answer),
    tasks: questions[id].tasks.map(named),
    channels: questions[id].channels.map(namedChannel),
    laws: questions[id].laws.map(namedLaw),
    siblings: siblings(id).map(namedQuestion),
  }),
};

export type QuestionProps = Shown<ReturnType<typeof questionData.props>>;
