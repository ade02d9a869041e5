import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useText } from '#i18n/locale.ts';
import { ReadingSection } from '#ui/Reading.tsx';
import { CountHelper } from './CountHelper.tsx';
import { countWords as words } from './count-words.ts';
import { ThresholdTable } from './ThresholdTable.tsx';

const id = 'count';

/** “Does this count?”: the numbers of the interpretation, as a table and as something to try. */
export function CountingSection() {
  const text = useText();
  const { hash } = useLocation();
  const how = useNavigationType();

  // A link to it from another page; where a document arrives, the browser does it.
  useEffect(() => {
    if (how !== 'POP' && hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
  }, [hash, how]);

  return (
    <ReadingSection id={id} title={text(words.title)}>
      <p>{text(words.lead)}</p>
      <ThresholdTable />
      <CountHelper />
      <p>
        <strong>{text(words.police)}</strong>
      </p>
      <p>{text(words.others)}</p>
    </ReadingSection>
  );
}
