import { type ComponentType, useEffect, useState } from 'react';
import { ourOrder } from '#content/steps/steps.ts';
import { useText } from '#i18n/locale.ts';
import { words as sharedWords } from '#i18n/words.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import button from '#ui/Button.module.css';
import { guidanceOf } from '#ui/guidance-of.ts';
import { ownGuidance } from './own-guidance.ts';
import { phonesLoaded } from './phones-loaded.ts';
import { stepMoreOf, stepTextOf } from './step-text-of.ts';
import { stepsWords as words } from './words.ts';

/** Prints all five steps: fetched when asked for, put where only paper shows them. */
export function PrintAll() {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const [AllSteps, setAllSteps] = useState<ComponentType | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (AllSteps) window.print();
  }, [AllSteps]);

  async function print(): Promise<void> {
    try {
      setFailed(false);
      const [page] = await Promise.all([
        import('./AllSteps.tsx'),
        carrier && guidanceOf[carrier].load(),
        ownGuidance.load(),
        phonesLoaded.load(),
        ...ourOrder.flatMap((step) => [stepTextOf[step].load(), stepMoreOf[step].load()]),
      ]);
      if (AllSteps) window.print();
      else setAllSteps(() => page.AllSteps);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <p className="needs-script not-in-wechat not-on-paper">
        <button type="button" className={button.quiet} onClick={print}>
          {text(words.printAll)}
        </button>
        <span role="status">{hasFailed && text(sharedWords.notLoaded)}</span>
      </p>
      {AllSteps && <AllSteps />}
    </>
  );
}
