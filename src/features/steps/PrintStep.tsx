import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { printPage } from '#ui/use-printing.ts';
import { stepsWords as words } from './words.ts';

/** Prints this page, with the chosen carrier's and phone's ways. */
export function PrintStep() {
  const text = useText();
  return (
    <button
      type="button"
      className={`${button.quiet} needs-script not-in-wechat`}
      onClick={() => void printPage()}
    >
      {text(words.printStep)}
    </button>
  );
}
