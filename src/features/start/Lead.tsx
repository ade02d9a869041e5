import { SayText } from '#ui/SayText.tsx';
import type { CarrierActProps } from './carrier-act.ts';
import { Warnings } from './Warnings.tsx';

/** One sentence: how it is done; or for calls from abroad, which some need, for whom it is. Then what to know before. */
export function Lead(its: CarrierActProps) {
  return (
    <>
      {its.act === 'carrier-blocking' ? (
        <SayText say={its.way.say} />
      ) : (
        <SayText say={its.page.says.overseas} />
      )}
      <Warnings {...its} />
    </>
  );
}
