import { carriers } from '#content/carriers.ts';
import { contacts } from '#content/guidance/contacts.ts';
import type { NetworkId } from '#domain/carrier.ts';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { FactText } from '#ui/FactText.tsx';
import style from './Guidance.module.css';
import { carrierWords as words } from './words.ts';

/** How to reach the real one, and not somebody who says they are. */
export function ContactCard({ carrier }: { carrier: NetworkId }) {
  const text = useText();
  const { say, actions } = contacts[carrier];
  return (
    <section className={style.section} aria-labelledby="contact">
      <h2 id="contact">{text(words.contact(carriers[carrier].name))}</h2>
      <ul className={style.steps}>
        {say.map((fact) => (
          <li key={text(fact.text)}>
            <FactText fact={fact} />
          </li>
        ))}
      </ul>
      <div className={style.actions}>
        {actions.map((id) => (
          <ActionButton key={id} id={id} />
        ))}
      </div>
    </section>
  );
}
