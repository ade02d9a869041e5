import { channels } from '#content/channels/channels.ts';
import type { Question } from '#content/faq/question.ts';
import { laws } from '#content/laws/laws.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { faqWords as words } from './words.ts';

/** The offices and the laws that go with an answer. */
export function RelatedLinks({ question: { channels: offices, laws: texts } }: { question: Question }) {
  const text = useText();
  const locale = useLocale();
  return (
    <>
      {offices.length > 0 && (
        <ReadingSection id="channels" title={text(words.channels)}>
          <ReadingLinks
            links={offices.map((id) => ({ to: paths.channel(locale, id), name: text(channels[id].name) }))}
          />
        </ReadingSection>
      )}
      {texts.length > 0 && (
        <ReadingSection id="laws" title={text(words.laws)}>
          <ReadingLinks
            links={texts.map((id) => ({ to: paths.law(locale, id), name: text(laws[id].name) }))}
          />
        </ReadingSection>
      )}
    </>
  );
}
