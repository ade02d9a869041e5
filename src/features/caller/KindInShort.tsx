import { kindTexts } from '#content/callers/kinds.ts';
import type { CallerKind } from '#domain/caller-kinds.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { Link } from '#ui/Link.tsx';
import style from './CallerPage.module.css';
import { callerWords as words } from './words.ts';

/** A kind among all: its sentences in a row, their sources once. */
export function KindInShort({ kind }: { kind: CallerKind }) {
  const text = useText();
  const locale = useLocale();
  const { what, now, link, inChain } = kindTexts[kind];
  const says = [...what, ...now.map(({ say }) => say), inChain];
  return (
    <div className={style.short}>
      <Cited says={says}>
        {says.map((say) => (
          <CitedText key={text(say.text)} say={say} />
        ))}
      </Cited>
      {link && (
        <p>
          <Link to={`${paths.chain(locale)}#${link}`}>{text(words.toLink(linkNames[link]))}</Link>
        </p>
      )}
    </div>
  );
}
