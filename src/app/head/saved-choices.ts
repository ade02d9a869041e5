import { readItem } from '#state/device-storage.ts';
import { type Migrations, openEnvelope } from '#state/envelope.ts';
import { orders, readerKey, readerMigrations } from '#state/reader-format.ts';
import { settingsKey, settingsMigrations, textSizes, themes } from '#state/settings-format.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts the saved theme and text size on the document, and holds back lists that a saved choice will change
 * (data-late). What the stores of `state` would not take, it leaves alone too.
 */
export function applySavedChoices(dataset: DOMStringMap): void {
  const settings = saved(settingsKey, settingsMigrations, ({ theme, text }) =>
    isOneOf(themes, theme) && isOneOf(textSizes, text) ? { theme, text } : undefined,
  );
  if (settings && settings.theme !== 'system') dataset.theme = settings.theme;
  if (settings && settings.text !== 'standard') dataset.text = settings.text;

  const reader = saved(readerKey, readerMigrations, ({ order, hideDone }) =>
    isOneOf(orders, order) && typeof hideDone === 'boolean' ? { order, hideDone } : undefined,
  );
  if (reader && (reader.hideDone || reader.order !== 'ours')) dataset.late = '';
}

/** Undefined where nothing is saved, or nothing that `check` and this version know. */
function saved<State>(key: string, migrations: Migrations, check: (fields: Fields) => State) {
  const read = readItem(key);
  if (!('raw' in read) || read.raw === null) return undefined;
  const opened = openEnvelope(read.raw, migrations, (state) => check(state as Fields));
  return 'state' in opened ? opened.state : undefined;
}

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  values.indexOf(value as Value) >= 0;
