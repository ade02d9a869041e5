import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeTypedCaller, useTypedCaller } from '#state/typed-caller.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { AllKinds } from './AllKinds.tsx';
import { CallerResult } from './CallerResult.tsx';
import type { CallerProps } from './caller-data.ts';
import { CallerTexts } from './caller-texts.ts';
import { useCallerReading } from './use-caller-reading.ts';
import { callerWords as words } from './words.ts';

/** The number that rang → its kind → what that means and what to do. */
export function CallerPage(texts: CallerProps) {
  const text = useText();
  const locale = useLocale();
  const { typed } = useTypedCaller();
  const { reading, ask } = useCallerReading(typed);
  return (
    <Reading title={text(words.title)} lead={<p>{text(words.lead)}</p>}>
      <NumberField
        button="clear"
        typed={typed}
        onType={changeTypedCaller}
        onAsk={ask}
        asksFor={{ label: words.label, promise: words.promise, example: '0571-8888 8888' }}
      />
      <CallerTexts value={texts}>
        <CallerResult reading={reading} />
        <ReadingSection id="by-looks" title={text(words.kinds)}>
          <p>{text(words.kindsLead)}</p>
          <AllKinds kinds={texts.kinds} />
        </ReadingSection>
      </CallerTexts>
      <ReadingSection id="further" title={text(words.further)}>
        <ReadingLinks
          links={[
            { to: `${paths.chain(locale)}#pool`, name: text(words.toPool) },
            { to: paths.step(locale, 'block'), name: text(words.toBlock) },
            { to: paths.carrier(locale), name: text(words.toOverseas) },
            { to: paths.channels(locale), name: text(words.toChannels) },
            { to: paths.question(locale, 'official-call'), name: text(words.toOfficial) },
          ]}
        />
      </ReadingSection>
    </Reading>
  );
}
