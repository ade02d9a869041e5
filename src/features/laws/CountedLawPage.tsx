import { CountingSection } from './CountingSection.tsx';
import { LawPage } from './LawPage.tsx';
import type { LawProps } from './law-data.ts';

/** The text that says from how many records an act is serious, with its numbers and a way to try them. */
export function CountedLawPage(law: LawProps) {
  return (
    <LawPage {...law}>
      <CountingSection />
    </LawPage>
  );
}
