import { expect, test } from 'vitest';
import { AxeWithoutBrowser } from './axe.ts';

const axe = new AxeWithoutBrowser();

const page = (main: string, { lang = ' lang="en"', title = '<title>A page</title>', after = '' } = {}) =>
  `<!doctype html><html${lang}><head>${title}</head><body><a href="#main">Skip</a><main id="main"><h1>A page</h1>${main}</main>${after}</body></html>`;

test('a page as it should be is passed', async () => {
  expect(await axe.violations(page('<h2>More</h2><ul><li><a href="/">Home</a></li></ul>'))).toEqual([]);
});

test.each([
  ['a link without words', 'link-name', page('<a href="/"></a>')],
  ['a button without words', 'button-name', page('<button></button>')],
  ['a field without a label', 'label', page('<input>')],
  ['a picture without words', 'image-alt', page('<img src="/x.png">')],
  ['a drawing without a name', 'svg-img-alt', page('<svg role="img"></svg>')],
  ['a skipped heading', 'heading-order', page('<h4>Too low</h4>')],
  ['an empty heading', 'empty-heading', page('<h2></h2>')],
  ['a list of something else', 'list', page('<ul><p>x</p></ul>')],
  ['an entry of no list', 'listitem', page('<li>x</li>')],
  ['an attribute of ARIA that is none', 'aria-valid-attr', page('<p aria-nonsense="1">x</p>')],
  [
    'a state that its role does not have',
    'aria-allowed-attr',
    page('<ul aria-checked="true"><li>x</li></ul>'),
  ],
  [
    'a value that its attribute does not have',
    'aria-valid-attr-value',
    page('<button aria-expanded="maybe">x</button>'),
  ],
  ['a button in a link', 'nested-interactive', page('<button>a<a href="/">b</a></button>')],
  ['two regions that sound alike', 'landmark-unique', page('<nav>a</nav><nav>b</nav>')],
  [
    'what can be focused but not heard',
    'aria-hidden-focus',
    page('<p aria-hidden="true"><a href="/">x</a></p>'),
  ],
  ['a positive tabindex', 'tabindex', page('<p tabindex="3">x</p>')],
  ['a language that is none', 'valid-lang', page('<p lang="xxyyzz">x</p>')],
  ['a second main', 'landmark-no-duplicate-main', page('', { after: '<main>b</main>' })],
  ['words outside every region', 'region', page('', { after: '<p>lost</p>' })],
  ['no language', 'html-has-lang', page('', { lang: '' })],
  ['no title', 'document-title', page('', { title: '' })],
  ['what is folded away', 'link-name', page('<details><summary>x</summary><a href="/"></a></details>')],
])('%s is found', async (_, rule, html) => {
  const found = await axe.violations(html);
  expect(found.map((violation) => violation.split(':')[0])).toContain(rule);
});

test('a page without a main, or without a heading, is found', async () => {
  const bare = '<!doctype html><html lang="en"><head><title>x</title></head><body><p>x</p></body></html>';
  const rules = (await axe.violations(bare)).map((violation) => violation.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['landmark-one-main', 'page-has-heading-one']));
});

test('what a page had wrong is not held against the next', async () => {
  await axe.violations(page('<a href="/"></a>', { lang: '' }));
  expect(await axe.violations(page(''))).toEqual([]);
});
