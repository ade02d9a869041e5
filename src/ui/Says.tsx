import type { Advice, Fact } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import style from './Says.module.css';
import { SayText } from './SayText.tsx';

/** Sentences, each a fact or our advice, as a list. */
export function Says({ says }: { says: readonly (Fact | Advice)[] }) {
  const text = useText();
  return (
    <ul className={style.says}>
      {says.map((say) => (
        <li key={text(say.text)}>
          <SayText say={say} />
        </li>
      ))}
    </ul>
  );
}
