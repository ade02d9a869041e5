import type { NamedRelated } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';
import { useLocale } from '#i18n/locale.ts';
import { LinkRow } from '#ui/LinkRow.tsx';
import { relatedLinks } from '#ui/related-links.ts';
import { lettersWords as words } from './words.ts';

/** How it is done, where, by what law, and what others asked, a line of links each. */
export function RelatedRows({ related }: { related: Shown<NamedRelated> }) {
  const links = relatedLinks(useLocale(), related);
  return (
    <div>
      <LinkRow label={words.how} links={links.tasks} />
      <LinkRow label={words.office} links={links.channels} />
      <LinkRow label={words.laws} links={links.laws} />
      <LinkRow label={words.questions} links={links.questions} />
    </div>
  );
}
