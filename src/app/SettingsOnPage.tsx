import { useEffect } from 'react';
import { useSettings } from '#state/settings.ts';

/**
 * Puts theme, text size and the choice of sources on the document; the head script did so before the first paint.
 * Draws nothing, so that nothing else is drawn anew when they change.
 */
export function SettingsOnPage(): null {
  const { theme, text, showsSources } = useSettings();

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (text === 'standard') delete dataset.text;
    else dataset.text = text;
    if (showsSources) dataset.sources = '';
    else delete dataset.sources;
  }, [theme, text, showsSources]);
  return null;
}
