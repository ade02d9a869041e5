import { chainLinks, type LinkId } from '#content/chain-links.ts';
import { LinkSection } from './LinkSection.tsx';

/** The seven links, from the leak to the phone. */
export function LinksPart() {
  return (Object.keys(chainLinks) as LinkId[]).map((id) => <LinkSection key={id} id={id} />);
}
