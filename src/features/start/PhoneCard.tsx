import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { useReaderChoices } from '#state/reader.ts';
import button from '#ui/Button.module.css';
import { SayText } from '#ui/SayText.tsx';
import { actCard, type Stage } from './card.ts';
import { Foot, type Quiet } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Honest } from './Honest.tsx';
import { Icon } from './Icon.tsx';
import { Menus } from './Menus.tsx';
import { PhoneChoice } from './PhoneChoice.tsx';
import type { ShownPhone, StartProps } from './start-data.ts';
import { usePhone } from './use-phone.ts';
import { useStart } from './use-start.ts';
import style from './Ways.module.css';
import { startWords } from './words.ts';

const act = 'phone-blocking';
const words = startWords.phone;

/** The phone's own blocking: guessed on the device, one tap to another, and the way through its menus. */
export function PhoneCard({ stage, page }: { stage: Stage; page: StartProps }) {
  const text = useText();
  const { carrier, skip, go } = useStart();
  const { phone: said } = useReaderChoices();
  const id = usePhone();
  const phone = page.phones.find((each) => each.id === id);
  const later = { label: text(startWords.skip), onPress: () => skip(act) };
  if (stage === 'other' && phone && phone.ways.length > 1) return <OtherMenus phone={phone} later={later} />;
  const notThere = { label: text(words.notFound), onPress: () => go(actCard(act, 'other')) };
  const hasOthers = phone && phone.ways.length > 1;
  return (
    <Frame
      act={act}
      title={text(actWords(act, carrier).title)}
      lead={<SayText say={page.says.phone} />}
      drawn={
        <>
          <PhoneChoice phones={page.phones} phone={phone} isGuess={!said} />
          {phone && <Menus say={phone.ways[0].say} />}
        </>
      }
      after={
        phone && (
          <>
            <div className={style.warning}>
              {phone.choice && <SayText say={phone.choice} />}
              <SayText say={phone.cost} />
            </div>
            <Honest acts={[act]} />
          </>
        )
      }
      foot={
        <Foot undo={phone ? { say: phone.back } : null} quiet={hasOthers ? [notThere, later] : [later]}>
          {phone && <Done label={text(words.done)} />}
        </Foot>
      }
    />
  );
}

/** Where its menus are not as they are drawn: all else that is known of them. */
function OtherMenus({ phone, later }: { phone: ShownPhone; later: Quiet }) {
  const text = useText();
  const { go } = useStart();
  return (
    <Frame
      act={act}
      title={text(startWords.other.title)}
      lead={<p>{text(words.otherLead)}</p>}
      drawn={
        <ol className={style.ways}>
          {phone.ways.slice(1).map(({ say }) => (
            <li key={say.text}>
              <SayText say={say} />
            </li>
          ))}
        </ol>
      }
      foot={
        <Foot
          undo={{ say: phone.back }}
          quiet={[{ label: text(startWords.lookAgain), onPress: () => go(actCard(act)) }, later]}
        >
          <Done label={text(words.found)} />
        </Foot>
      }
    />
  );
}

function Done({ label }: { label: string }) {
  const { finish } = useStart();
  return (
    <button type="button" className={button.act} onClick={() => finish(act)}>
      <Icon id="cut" />
      {label}
    </button>
  );
}
