import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { lawIds, laws } from '#content/laws/laws.ts';
import { namedLaw } from '#content/named.ts';
import { show } from '#content/shown.ts';
import { LawLinks } from './LawLinks.tsx';
import { lawStatusWords } from './law-words.ts';

test.each(lawIds)('a reference to %s leads to its page, and says so if it is not simply in force', (id) => {
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <LawLinks laws={show([namedLaw(id)], 'zh').props} />
    </MemoryRouter>,
  );
  const { status } = laws[id];
  expect(html).toContain(`href="/laws/${id}"`);
  expect(html.includes(lawStatusWords[status].zh)).toBe(status !== 'in-force');
});
