import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { copyableText } from '#ui/action-link.ts';
import button from '#ui/Button.module.css';
import { copyText } from '#ui/copy-text.ts';
import { SayText } from '#ui/SayText.tsx';
import { actCard } from './card.ts';
import { type CarrierActProps, useWaysOut } from './carrier-act.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Moves } from './Moves.tsx';
import { messagesApp, newMessage, pasted } from './move-drawings.tsx';
import { useCameBack } from './use-came-back.ts';
import { useStart } from './use-start.ts';
import { startWords } from './words.ts';

const words = startWords.sending;

/** Out of WeChat, which opens no messages: three moves, drawn. */
export function SendingCard({ act, way, message }: CarrierActProps & { readonly message: Action }) {
  const text = useText();
  const { go, say } = useStart();
  const { skip } = useWaysOut(act);
  const code = copyableText(message);
  const toReply = () => go(actCard(act, 'reply'));
  useCameBack(true, toReply);

  async function copyAgain(): Promise<void> {
    const isCopied = await copyText(code);
    say(text((isCopied ? startWords.message.copied : startWords.message.notCopied)(code)));
  }

  return (
    <Frame
      act={act}
      title={text(words.title)}
      lead={<p>{text(words.lead)}</p>}
      drawn={
        <Moves
          moves={[
            { drawing: messagesApp, says: text(words.open), note: text(words.openNote) },
            {
              drawing: newMessage(message.to),
              says: text(words.newMessage(message.to)),
              note: text(words.newNote),
            },
            {
              drawing: pasted(code, text(words.pasteMenu)),
              says: text(words.paste),
              note: text(words.pasteNote(code)),
            },
          ]}
        />
      }
      after={<SayText say={way.say} />}
      foot={
        <Foot
          undo={way.undo}
          quiet={[{ label: text(startWords.message.copyAgain), onPress: copyAgain }, skip]}
        >
          <button type="button" className={button.act} onClick={toReply}>
            {text(startWords.message.sent)}
          </button>
        </Foot>
      }
    />
  );
}
