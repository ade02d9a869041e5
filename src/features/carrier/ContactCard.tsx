import type { CarrierId } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { FactText } from '#ui/FactText.tsx';
import style from './Guidance.module.css';
import type { GuidanceFor } from './guidance-data.ts';
import { carrierWords as words } from './words.ts';

interface Props {
  readonly carrier: CarrierId;
  readonly contact: NonNullable<GuidanceFor['topics']['contact']>;
}

/** How to reach the real one, and not somebody who says they are. */
export function ContactCard({ carrier, contact: { say, actions } }: Props) {
  const text = useText();
  return (
    <section className={style.section} aria-labelledby="contact">
      <h2 id="contact">{text(words.contact(carriers[carrier].name))}</h2>
      <ul className={style.steps}>
        {say.map((fact) => (
          <li key={fact.text}>
            <FactText fact={fact} />
          </li>
        ))}
      </ul>
      <div className={style.actions}>
        {actions.map((action) => (
          <ActionButton key={action.kind + action.to} action={action} />
        ))}
      </div>
    </section>
  );
}
