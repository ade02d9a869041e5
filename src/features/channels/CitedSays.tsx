import type { ShownSay } from '#content/shown.ts';
import { CitedText } from '#ui/Cited.tsx';
import { ReadingSection } from '#ui/Reading.tsx';
import style from './Channels.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly says: readonly ShownSay[];
}

/** A section of sentences that share the page's list of sources. */
export function CitedSays({ id, title, says }: Props) {
  return (
    <ReadingSection id={id} title={title}>
      <ul className={style.says}>
        {says.map((say) => (
          <li key={say.text}>
            <CitedText say={say} />
          </li>
        ))}
      </ul>
    </ReadingSection>
  );
}
