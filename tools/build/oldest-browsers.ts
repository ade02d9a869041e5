import browserslist from 'browserslist';

/** The browsers of `browserslist` in package.json as Vite names its targets: `chrome87`, `ios15.0`. */
export const oldestBrowsers = (): string[] =>
  browserslist().map((browser) => {
    const [name = '', versions = ''] = browser.split(' ');
    const [first = ''] = versions.split('-'); // iOS 15 is listed as 15.0-15.1.
    return name.replace('ios_saf', 'ios') + first;
  });
