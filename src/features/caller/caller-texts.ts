import { createContext, useContext } from 'react';
import type { ShownSay } from '#content/shown.ts';
import type { CallerKind } from '#domain/caller-kinds.ts';
import type { CallerProps } from './caller-data.ts';

const CallerTextsContext = createContext<CallerProps | null>(null);

export const CallerTexts = CallerTextsContext.Provider;

function useTexts() {
  const texts = useContext(CallerTextsContext);
  if (!texts) throw new Error('What is said of callers stands in CallerTexts');
  const say = (place: number) => texts.says[place] as ShownSay;
  const step = <Step extends { readonly say: number }>(step: Step) => ({ ...step, say: say(step.say) });
  return { texts, say, step };
}

/** What a kind of number means. */
export type KindText = ReturnType<typeof useKind>;

export function useKind(kind: CallerKind) {
  const { texts, say, step } = useTexts();
  const found = texts.kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`No text for callers of the kind ${kind}`);
  return {
    ...found,
    what: found.what.map(say),
    inChain: say(found.inChain),
    now: found.now.map(step),
    /** Why it looks like a local number is said where it stands in the chain. */
    tellsWhyLocal: found.inChain === texts.looksLocal,
  };
}

/** What holds whatever the kind. */
export function useCommonAdvice() {
  const { texts, say, step } = useTexts();
  return {
    unknowable: texts.unknowable.map(say),
    looksLocal: say(texts.looksLocal),
    report: step(texts.report),
  };
}
