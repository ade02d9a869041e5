import type { Advice, Fact } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { CitedText } from '#ui/Cited.tsx';
import { ReadingSection } from '#ui/Reading.tsx';
import style from './Channels.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly says: readonly (Fact | Advice)[];
}

/** A section of sentences that share the page's list of sources. */
export function CitedSays({ id, title, says }: Props) {
  const text = useText();
  return (
    <ReadingSection id={id} title={title}>
      <ul className={style.says}>
        {says.map((say) => (
          <li key={text(say.text)}>
            <CitedText say={say} />
          </li>
        ))}
      </ul>
    </ReadingSection>
  );
}
