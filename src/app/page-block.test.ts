import { expect, test } from 'vitest';
import { blockHtml, blockIn, type PageBlock } from './page-block.ts';

const block: PageBlock = {
  page: 'about',
  path: '/about',
  title: '关于',
  sources: [],
  props: { says: 'a </script> and a <!-- in the text' },
  app: 'assets/index-1.js',
};

test('what a page carries is read back whole, whatever its texts hold', () => {
  const html = `<main>…</main>${blockHtml(block)}</body>`;
  expect(blockIn(html)).toEqual(block);
  expect(blockHtml(block).match(/<\/script>|<!--/g)).toEqual(['</script>']);
});

test('a page of somebody else has none', () => {
  expect(blockIn('<html><body>Please log in</body></html>')).toBeNull();
});
