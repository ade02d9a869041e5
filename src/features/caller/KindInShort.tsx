import type { CallerKind } from '#domain/caller-kinds.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { Link } from '#ui/Link.tsx';
import { useKind } from './caller-texts.ts';
import { callerWords as words } from './words.ts';

/** A kind among all: its sentences in a row, their sources once. */
export function KindInShort({ kind }: { kind: CallerKind }) {
  const text = useText();
  const locale = useLocale();
  const { what, now, link, inChain } = useKind(kind);
  const says = [...what, ...now.map(({ say }) => say), inChain];
  return (
    <>
      <Cited says={says}>
        {says.map((say) => (
          <CitedText key={say.text} say={say} />
        ))}
      </Cited>
      {link && (
        <p>
          <Link to={`${paths.chain(locale)}#${link}`}>{text(words.toLink(linkNames[link]))}</Link>
        </p>
      )}
    </>
  );
}
