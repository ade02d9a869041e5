import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { FactText } from '#ui/FactText.tsx';
import { actCard } from './card.ts';
import { type CarrierActProps, outcome, useWaysOut } from './carrier-act.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Icon } from './Icon.tsx';
import { ReplyDrawing } from './MessageDrawing.tsx';
import { useStart } from './use-start.ts';
import { startWords } from './words.ts';

const words = startWords.reply;

/** Asked on coming back: did it work? Yes cuts the link; no leads to the other ways, or on where there are none. */
export function ReplyCard({ act, way }: CarrierActProps) {
  const text = useText();
  const { finish, go } = useStart();
  const { skip } = useWaysOut(act);
  const { action, reply, others } = way;
  const isMessage = action?.kind === 'sms';
  const received = reply ? words.confirmed : words.received;
  const again = {
    label: text(isMessage ? startWords.message.howAgain : startWords.lookAgain),
    onPress: () => go(actCard(act)),
  };
  return (
    <Frame
      act={act}
      title={text(isMessage ? words.title : words.callTitle)}
      lead={
        <>
          <p>{text(isMessage ? words.lead : words.callLead)}</p>
          {reply && <FactText fact={reply} />}
        </>
      }
      drawn={action && reply && <ReplyDrawing action={action} />}
      foot={
        <Foot undo={way.undo} quiet={others.length > 0 ? [again, skip] : [again]}>
          <button type="button" className={button.act} onClick={() => finish(act)}>
            <Icon id="cut" />
            {text(isMessage ? received : outcome[act].said)}
          </button>
          {others.length > 0 ? (
            <button type="button" className={button.quiet} onClick={() => go(actCard(act, 'other'))}>
              {text(startWords.failed)}
            </button>
          ) : (
            <button type="button" className={button.quiet} onClick={skip.onPress}>
              {text(startWords.carrierDidNot)}
            </button>
          )}
        </Foot>
      }
    />
  );
}
