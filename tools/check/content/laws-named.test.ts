import { expect, test } from 'vitest';
import { articlesIn, lawsNamedIn } from './laws-named.ts';

test.each([
  ['个人信息保护法第 45 条', ['个人信息保护法']],
  ['消费者权益保护法实施条例第 24 条', ['消费者权益保护法实施条例']],
  ['依消保法和反诈法', ['消费者权益保护法', '反电信网络诈骗法']],
  ['没有说哪部法律', []],
])('a law is known by what it is called: %s', (sentence, names) => {
  expect(lawsNamedIn(sentence).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['第 24 条', ['24']],
  ['第 44、45 条', ['44', '45']],
  ['第 15 至 17 条和第 20 条', ['15', '17', '20']],
  ['第 253 条之一', ['253']],
  ['三条', []],
])('articles are read: %s', (words, articles) => {
  expect(articlesIn(words)).toEqual(articles);
});
