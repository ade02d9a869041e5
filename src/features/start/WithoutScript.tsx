import { carrierIds } from '#domain/carrier.ts';
import { actWords } from '#i18n/act-words.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import { Link } from '#ui/Link.tsx';
import { SayText } from '#ui/SayText.tsx';
import type { StartProps } from './start-data.ts';
import style from './WithoutScript.module.css';

/** The three acts as a list to read, for every carrier and phone: nothing can be asked where no script runs. */
export function WithoutScript({ ways, phones, says }: StartProps) {
  const text = useText();
  const title = (act: Parameters<typeof actWords>[0]) => text(actWords(act, null).title);
  return (
    <div className={style.acts}>
      <section id="carrier-blocking">
        <h2>1. {title('carrier-blocking')}</h2>
        <ByCarrier ways={ways} topic="blocking" />
      </section>
      <section id="phone-blocking">
        <h2>2. {title('phone-blocking')}</h2>
        <SayText say={says.phone} />
        <ul>
          {phones.map(({ id, name, ways: [first] }) => (
            <li key={id}>
              <h3>{name}</h3>
              <SayText say={first.say} />
            </li>
          ))}
        </ul>
      </section>
      <section id="carrier-overseas">
        <h2>3. {title('carrier-overseas')}</h2>
        <SayText say={says.overseas} />
        <AdviceText advice={says.overseasCost} />
        <ByCarrier ways={ways} topic="overseas" />
      </section>
    </div>
  );
}

function ByCarrier({ ways, topic }: { ways: StartProps['ways']; topic: 'blocking' | 'overseas' }) {
  const text = useText();
  const locale = useLocale();
  return (
    <ul>
      {carrierIds.map((id) => (
        <li key={id}>
          <h3>
            <Link to={`${paths.carrierGuide(locale, id)}#${topic}`}>{text(carriers[id].name)}</Link>
          </h3>
          <SayText say={ways[id][topic].say} />
        </li>
      ))}
    </ul>
  );
}
