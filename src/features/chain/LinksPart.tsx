import { type LinkId, linkIds } from '#domain/chain-link.ts';
import { linkNames } from '#i18n/link-names.ts';
import { LinkSection } from './LinkSection.tsx';

/** The seven links, from the leak to the phone. */
export function LinksPart() {
  return linkIds.map((id) => <LinkSection key={id} id={id} />);
}
