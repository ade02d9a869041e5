import { type FunctionComponent, useContext, useEffect, useState } from 'react';
import { useLocale, useText } from '#i18n/locale.ts';
import { words as sharedWords } from '#i18n/words.ts';
import { paths } from '#paths.ts';
import button from '#ui/Button.module.css';
import { type OtherPage, OtherPageContext } from '#ui/other-page.ts';
import { printPage } from '#ui/use-printing.ts';
import type { StepProps } from './step-data.ts';
import type { StepsProps } from './steps-data.ts';
import { stepsWords as words } from './words.ts';

interface Fetched {
  readonly AllSteps: FunctionComponent<{ pages: readonly OtherPage<StepProps>[] }>;
  readonly pages: readonly OtherPage<StepProps>[];
}

/** Prints all five steps: their pages are fetched when asked for, and put where only paper shows them. */
export function PrintAll({ steps }: Pick<StepsProps, 'steps'>) {
  const text = useText();
  const locale = useLocale();
  const otherPage = useContext(OtherPageContext);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (fetched) void printPage();
  }, [fetched]);

  async function fetchAndPrint(): Promise<void> {
    try {
      setFailed(false);
      const [{ AllSteps }, ...pages] = await Promise.all([
        import('./AllSteps.tsx'),
        ...steps.map(({ id }) => otherPage(paths.step(locale, id))),
      ]);
      setFetched({ AllSteps, pages: pages as readonly OtherPage<StepProps>[] });
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <p className="needs-script not-in-wechat not-on-paper">
        <button
          type="button"
          className={button.quiet}
          onClick={() => void (fetched ? printPage() : fetchAndPrint())}
        >
          {text(words.printAll)}
        </button>
        <span role="status">{hasFailed && text(sharedWords.notLoaded)}</span>
      </p>
      {fetched && <fetched.AllSteps pages={fetched.pages} />}
    </>
  );
}
