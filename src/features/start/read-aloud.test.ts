import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sentencesOf } from './read-aloud.ts';

test('what is read aloud are the sentences, each once: no drawing, button or source', () => {
  const { document } = new JSDOM(`<article>
    <figure><ol><li>泄露</li><li>手机 <span class="visually-hidden">（正在剪）</span></li></ol></figure>
    <h1>让移动替你挡</h1><button>朗读</button>
    <div><p>发 <code>KTFSR</code> 到 <code>10086</code>。</p><div class="when-sources">来源</div></div>
    <p data-unread>收件人</p><ul><li><svg><text>10086</text></svg><div><p>还会响</p></div></li></ul>
    <div><button>写好这条短信</button></div>
  </article>`).window;
  expect(sentencesOf(document.querySelector('article') as Element)).toBe(
    '让移动替你挡。发 KTFSR 到 10086。还会响。',
  );
});
