import { useText } from '#i18n/locale.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import style from './StepsPage.module.css';
import type { StepsProps } from './steps-data.ts';
import { stepsWords as words } from './words.ts';

/** The article's order, as a footnote, and why ours is another. */
export function ArticleOrder({ article }: Pick<StepsProps, 'article'>) {
  const text = useText();
  return (
    <aside className={style.article} aria-labelledby="article-order">
      <h2 id="article-order">{text(words.articleOrder)}</h2>
      <p>{text(words.articleOrderSays)}</p>
      <ol>
        {article.map(({ id, name, whyHere }) => (
          <li key={id}>
            <strong>{name}</strong>
            <AdviceText advice={whyHere} />
          </li>
        ))}
      </ol>
    </aside>
  );
}
