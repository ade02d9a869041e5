import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { actionLink } from '#ui/action-link.ts';
import button from '#ui/Button.module.css';
import { Says } from '#ui/Says.tsx';
import { actCard } from './card.ts';
import { type CarrierActProps, outcome, useWaysOut } from './carrier-act.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Icon } from './Icon.tsx';
import { Spoken } from './Spoken.tsx';
import { useStart } from './use-start.ts';
import { WayStep } from './WayStep.tsx';
import style from './Ways.module.css';
import { startWords as words } from './words.ts';

/** Where the first way failed: the carrier's others, each with its button, and a person to call. */
export function OtherWaysCard({ act, way, hotline }: CarrierActProps & { readonly hotline: Action | null }) {
  const text = useText();
  const { finish, go } = useStart();
  const { skip } = useWaysOut(act);
  const { action, others, doubts } = way;
  const isCalled = [action, ...others.map((other) => other.action)].some((each) => each?.kind === 'tel');
  const again = {
    label: text(action?.kind === 'sms' ? words.message.again : words.lookAgain),
    onPress: () => go(actCard(act)),
  };
  return (
    <Frame
      act={act}
      title={text(words.other.title)}
      lead={<p>{text(words.other.lead)}</p>}
      drawn={
        <ol className={style.ways}>
          {!isCalled && hotline && (
            <li>
              <p>{text(words.call.agent(hotline.to))}</p>
              <Spoken act={act} isAsking={false} />
              <a className={button.quiet} href={actionLink(hotline, false) ?? undefined}>
                <Icon id="call" />
                {text(words.call.call(hotline.to))}
              </a>
            </li>
          )}
          {others.map((other) => (
            <li key={other.say.text}>
              <WayStep step={other} />
              {other.action?.kind === 'tel' && <Spoken act={act} isAsking={false} />}
            </li>
          ))}
        </ol>
      }
      after={
        doubts.length > 0 && (
          <div className={style.warning}>
            <Says says={doubts} />
          </div>
        )
      }
      foot={
        <Foot undo={way.undo} quiet={[again, skip]}>
          <button type="button" className={button.act} onClick={() => finish(act)}>
            <Icon id="cut" />
            {text(outcome[act].done)}
          </button>
        </Foot>
      }
    />
  );
}
