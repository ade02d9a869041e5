import { Link } from 'react-router';
import { topics } from '#content/guidance/topics.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import style from './ChainPage.module.css';
import { chainPageWords as words } from './words.ts';

/** What the reader can do at a link. */
export function TasksThatCut({ tasks }: { tasks: readonly string[] }) {
  const text = useText();
  const locale = useLocale();
  const known = tasks.map(topicOf).filter(isTopic);
  if (known.length === 0) return null;
  return (
    <div className={style.tasks}>
      <h3>{text(words.cutHere)}</h3>
      <ul>
        {known.map((topic) => (
          <li key={topic}>
            <Link to={`${paths.carrier(locale)}#${topic}`}>{text(topics[topic].name)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const topicOf = (task: string): string => task.replace(/^carrier-/, '');

const isTopic = (id: string): id is keyof typeof topics => id in topics;
