import type { ReactNode } from 'react';
import type { ShownSay } from '#content/shown.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import button from '#ui/Button.module.css';
import { Link } from '#ui/Link.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './ParentsPage.module.css';
import type { ParentsProps } from './parents-data.ts';
import { parentsWords as words } from './words.ts';

/** Five things to do with a parent's phone in the hand, the sheet for the fridge last. */
export function ParentsPage({ gentle, contacts, bills }: ParentsProps) {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.page}>
      <PageHead title={text(words.title)} lead={text(words.lead)} />
      <ol className={style.parts}>
        <Part name={text(words.start)}>
          <p>{text(words.startNote)}</p>
          <p>
            <Link className={button.act} to={paths.start(locale)}>
              {text(words.toStart)}
            </Link>
          </p>
        </Part>
        <Part name={text(words.gentle)} says={gentle} />
        <Part name={text(words.contacts)} says={contacts} />
        <Part name={text(words.bills)} says={bills} />
        <Part name={text(words.fridge)}>
          <p>{text(words.fridgeNote)}</p>
          <p>
            <Link className={button.quiet} to={paths.fridge(locale)}>
              {text(words.toFridge)}
            </Link>
          </p>
        </Part>
      </ol>
      <p className="needs-script">{text(words.large)}</p>
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly says?: readonly ShownSay[];
  readonly children?: ReactNode;
}

function Part({ name, says = [], children }: PartProps) {
  return (
    <li>
      <h2>{name}</h2>
      {says.map((say) => (
        <SayText key={say.text} say={say} />
      ))}
      {children}
    </li>
  );
}
