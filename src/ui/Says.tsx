import type { ShownSay } from '#content/shown.ts';
import style from './Says.module.css';
import { SayText } from './SayText.tsx';

/** Sentences, each a fact or our advice, as a list. */
export function Says({ says }: { says: readonly ShownSay[] }) {
  return (
    <ul className={style.says}>
      {says.map((say) => (
        <li key={say.text}>
          <SayText say={say} />
        </li>
      ))}
    </ul>
  );
}
