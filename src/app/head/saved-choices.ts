import { firstActs } from '#domain/first-acts.ts';
import { readItem } from '#state/device-storage.ts';
import { type Migrations, openEnvelope } from '#state/envelope.ts';
import { progressKey, progressMigrations } from '#state/progress-format.ts';
import { readerKey, readerMigrations } from '#state/reader-format.ts';
import { settingsKey, settingsMigrations, textSizes, themes } from '#state/settings-format.ts';

/**
 * Puts the saved theme, text size and choice of sources on the document, and holds back what something saved will
 * change: lists (data-late), and home for whom has begun with the first acts (data-late-act). What the stores of `state`
 * would not take, it leaves alone too.
 */
export function applySavedChoices(dataset: DOMStringMap): void {
  const { theme, text, showsSources } = saved(settingsKey, settingsMigrations);
  if (isOneOf(themes, theme) && theme !== 'system') dataset.theme = theme;
  if (isOneOf(textSizes, text) && text !== 'standard') dataset.text = text;
  if (showsSources === true) dataset.sources = '';

  const { hideDone } = saved(readerKey, readerMigrations);
  if (hideDone === true) dataset.late = '';

  // Whatever stands there: home shows itself as soon as it has looked more closely.
  const progress = saved(progressKey, progressMigrations);
  if (firstActs.some((act) => progress[act])) dataset.lateAct = '';
}

/** Nothing where nothing is saved, or nothing that this version knows. */
function saved(key: string, migrations: Migrations): Readonly<Record<string, unknown>> {
  const read = readItem(key);
  if (!('raw' in read) || read.raw === null) return {};
  const opened = openEnvelope(read.raw, migrations);
  return 'fields' in opened ? opened.fields : {};
}

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  values.indexOf(value as Value) >= 0;
