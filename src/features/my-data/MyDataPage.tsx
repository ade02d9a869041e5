import { useText } from '#i18n/locale.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { KeepACopy } from './KeepACopy.tsx';
import { Kept } from './Kept.tsx';
import { LeaveQuickly } from './LeaveQuickly.tsx';
import style from './MyDataPage.module.css';
import { SetAside } from './SetAside.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { TakeACopy } from './TakeACopy.tsx';
import { myDataWords as words } from './words.ts';

/** Everything this device keeps of the reader, how pages look, backups, and the button that erases it all. */
export function MyDataPage() {
  const text = useText();
  return (
    <div className={style.page}>
      <h1 tabIndex={-1}>{text(words.title)}</h1>
      <p className={style.lead}>{text(words.lead)}</p>
      <Kept />
      <SettingsForm />
      <LeaveQuickly />
      <KeepACopy />
      <SetAside />
      <TakeACopy />
      <EraseEverything />
    </div>
  );
}
