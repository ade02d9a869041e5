import type { ShownFact } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import style from './Reading.module.css';

/** When the facts of a page were last checked, and how old the oldest of them is. */
export function Checked({ facts }: { facts: readonly ShownFact[] }) {
  const text = useText();
  const read = facts.flatMap(({ readOn }) => readOn ?? []).sort()[0];
  const oldest = facts
    .map(({ asOf }) => asOf)
    .filter((day) => day !== 'undated')
    .sort()[0];
  if (!read) return null;
  return <p className={style.checked}>{text(words.lastChecked(read, oldest))}</p>;
}
