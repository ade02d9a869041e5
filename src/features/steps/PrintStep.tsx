import type { StepId } from '#content/steps/steps.ts';
import { useText } from '#i18n/locale.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import button from '#ui/Button.module.css';
import { guidanceOf } from '#ui/guidance-of.ts';
import { ownGuidance } from './own-guidance.ts';
import { phonesLoaded } from './phones-loaded.ts';
import { stepMoreOf } from './step-text-of.ts';
import { stepsWords as words } from './words.ts';

/** Prints this page, with the chosen carrier's guidance fetched first: paper cannot wait for it. */
export function PrintStep({ step }: { step: StepId }) {
  const text = useText();
  const { carrier } = useChosenCarrier();

  async function print(): Promise<void> {
    const guidance = carrier ? [guidanceOf[carrier].load(), ownGuidance.load()] : [];
    const wanted = [stepMoreOf[step].load(), phonesLoaded.load(), ...guidance];
    await Promise.all(wanted).catch(() => {});
    window.print();
  }

  return (
    <button type="button" className={`${button.quiet} needs-script not-in-wechat`} onClick={print}>
      {text(words.printStep)}
    </button>
  );
}
