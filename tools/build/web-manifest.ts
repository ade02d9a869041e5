import { writeFileSync } from 'node:fs';
import { type Locale, type Localized, languageTags, locales } from '../../src/domain/locale.ts';
import { pageNames } from '../../src/i18n/page-names.ts';
import { inLocale } from '../../src/paths.ts';

const name: Localized = { zh: '断链', en: 'Breakchain' };
const description: Localized = {
  zh: '号码泄露了怎么办：一环一环剪断它。没有网络也能看，输入的号码不发送。',
  en: 'What to do when your number has leaked in mainland China. Works offline; the number is sent nowhere.',
};

/** Ways in from the icon on the home screen; those whose page exists. */
const shortcuts: readonly { readonly path: string; readonly name: Localized }[] = [
  { path: '/start', name: pageNames.start },
  { path: '/caller', name: pageNames.caller },
];

const icons = (['any', 'maskable'] as const).flatMap((purpose) =>
  [192, 512].map((size) => ({
    src: `/icons/${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
);

/** Where each language's manifest is. */
export const webManifestOf = (locale: Locale): string =>
  locale === 'zh' ? '/manifest.webmanifest' : `/manifest.${locale}.webmanifest`;

/** What a device needs to know to put the site on its home screen. Colours as in src/ui/tokens.css. */
export function writeWebManifests(folder: string, addresses: readonly string[]): void {
  for (const locale of locales) {
    const manifest = {
      id: inLocale(locale, '/'),
      start_url: inLocale(locale, '/'),
      scope: '/',
      name: name[locale],
      short_name: name[locale],
      description: description[locale],
      lang: languageTags[locale],
      dir: 'ltr',
      display: 'standalone',
      background_color: '#faf8f3',
      theme_color: '#faf8f3',
      icons,
      shortcuts: shortcuts
        .map((shortcut) => ({ name: shortcut.name[locale], url: inLocale(locale, shortcut.path) }))
        .filter(({ url }) => addresses.includes(url)),
    };
    writeFileSync(`${folder}${webManifestOf(locale)}`, JSON.stringify(manifest));
  }
}
