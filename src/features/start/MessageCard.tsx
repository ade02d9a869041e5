import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { actionLink, copyableText } from '#ui/action-link.ts';
import button from '#ui/Button.module.css';
import { copyText } from '#ui/copy-text.ts';
import { useIsApple } from '#ui/platform.ts';
import { actCard } from './card.ts';
import { type CarrierActProps, useWaysOut } from './carrier-act.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Honest } from './Honest.tsx';
import { Icon } from './Icon.tsx';
import { Lead } from './Lead.tsx';
import { MessageDrawing } from './MessageDrawing.tsx';
import { Scan } from './Scan.tsx';
import { useCameBack } from './use-came-back.ts';
import { useStart } from './use-start.ts';
import style from './Ways.module.css';
import { startWords } from './words.ts';

const words = startWords.message;

/** Who is still here after this has no app for messages, or it lies over the page. */
const patience = 1500;

/** An act that is one message: written by a tap, copied in WeChat, scanned beside a computer. */
export function MessageCard({ message, ...its }: CarrierActProps & { readonly message: Action }) {
  const text = useText();
  const { carrier, place } = useStart();
  const { act, way, page } = its;
  const { notMine, skip } = useWaysOut(act);
  const note = { phone: words.ready, wechat: words.toSend, desktop: words.scanned }[place];
  return (
    <Frame
      act={act}
      title={text(actWords(act, carrier).title)}
      lead={<Lead {...its} />}
      drawn={
        <>
          {place === 'desktop' && (
            <>
              <Scan action={message} title={words.scan} />
              <p className={style.aside}>
                {text(words.scanFails)} <code>{message.body}</code> → <code>{message.to}</code>
              </p>
            </>
          )}
          <MessageDrawing action={message} note={note} />
        </>
      }
      after={<Honest acts={[act]} stops={page.says.stops} stillRings={page.says.stillRings} />}
      foot={
        <Foot undo={way.undo} quiet={[notMine, skip]}>
          {place === 'phone' && <Write act={act} message={message} />}
          {place === 'wechat' && <Copy act={act} message={message} />}
          {place === 'desktop' && <SentByPhone act={act} />}
        </Foot>
      }
    />
  );
}

type ActProps = Pick<CarrierActProps, 'act'> & { readonly message: Action };

function Write({ act, message }: ActProps) {
  const text = useText();
  const { go } = useStart();
  const [isSent, setSent] = useState(false);
  const link = actionLink(message, useIsApple());
  useCameBack(isSent, () => go(actCard(act, 'reply')), patience);
  return (
    <a className={button.act} href={link ?? undefined} onClick={() => setSent(true)}>
      <Icon id="message" />
      {text(words.write)}
    </a>
  );
}

/** Also where copying fails the moves lead on: they say what to write. */
function Copy({ act, message }: ActProps) {
  const text = useText();
  const { go, say } = useStart();
  const code = copyableText(message);

  async function copy(): Promise<void> {
    const isCopied = await copyText(code);
    say(text((isCopied ? words.copied : words.notCopied)(code)));
    go(actCard(act, 'send'));
  }

  return (
    <button type="button" className={button.act} onClick={copy}>
      <Icon id="copy" />
      {text(words.copy(code))}
    </button>
  );
}

function SentByPhone({ act }: Pick<ActProps, 'act'>) {
  const text = useText();
  const { go } = useStart();
  return (
    <button type="button" className={button.act} onClick={() => go(actCard(act, 'reply'))}>
      {text(words.sentByPhone)}
    </button>
  );
}
