import { useEffect, useId, useState } from 'react';
import { firstActs } from '#domain/first-acts.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useProgress } from '#state/progress.ts';
import { useReaderChoices } from '#state/reader.ts';
import button from '#ui/Button.module.css';
import { Link } from '#ui/Link.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { printPage } from '#ui/use-printing.ts';
import style from './FridgePage.module.css';
import type { FridgeProps } from './fridge-data.ts';
import { Picture } from './Picture.tsx';
import { SheetView } from './SheetView.tsx';
import { sheetFor } from './sheet.ts';
import { fridgeWords as words } from './words.ts';

/** One sheet of A4, one picture: from what this device has switched on. What is typed here is in memory only. */
export function FridgePage(props: FridgeProps) {
  const text = useText();
  const locale = useLocale();
  const { carrier } = useChosenCarrier();
  const { phone } = useReaderChoices();
  const progress = useProgress();
  const [who, setWho] = useState('');
  const [number, setNumber] = useState('');
  const done = firstActs.filter((act) => progress[act]?.status === 'done');
  const doneOn = Object.fromEntries(done.map((act) => [act, progress[act]?.on ?? '']));
  const sheet = sheetFor({ carrier, phone, doneOn, who, number }, props, text);
  useAloneOnPaper();
  return (
    <div className={style.page}>
      <div className={style.tools}>
        <PageHead title={text(words.title)} lead={text(words.lead)} />
        <div className={`${style.fields} needs-script`}>
          <Field
            label={text(words.who)}
            value={who}
            onChange={setWho}
            example={text(words.whoExample)}
            most={8}
          />
          <Field label={text(words.phone)} value={number} onChange={setNumber} mode="tel" most={16} />
        </div>
        <div className={`${style.buttons} needs-script`}>
          <button type="button" className={`${button.act} not-in-wechat`} onClick={() => void printPage()}>
            {text(words.print)}
          </button>
          <Picture sheet={sheet} address={paths.start(locale)} />
        </div>
        <p className={style.hint}>
          {done.length === 0 && (
            <>
              {text(words.nothingYet)}
              <Link to={paths.start(locale)}>{text(words.toStart)}</Link>
            </>
          )}
        </p>
      </div>
      <SheetView sheet={sheet} address={paths.start(locale)} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly example?: string;
  readonly mode?: 'tel';
  readonly most: number;
}

function Field({ label, value, onChange, example, mode, most }: FieldProps) {
  const id = useId();
  return (
    <p className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode}
        value={value}
        maxLength={most}
        placeholder={example}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}

/** On paper nothing stands beside the sheet: it is one page. */
function useAloneOnPaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.sheet = '';
    return () => {
      delete dataset.sheet;
    };
  }, []);
}
