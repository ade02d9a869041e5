/** A law as sentences name it, and how the title of its text reads. */
interface NamedLaw {
  readonly name: string;
  readonly isNamed: RegExp;
  readonly isTitle: RegExp;
}

const law = (name: string, isNamed: RegExp, isTitle: RegExp = new RegExp(name)): NamedLaw => ({
  name,
  isNamed,
  isTitle,
});

/** Longer names first: a name within a longer one is not meant. */
const laws: readonly NamedLaw[] = [
  law('消费者权益保护法实施条例', /消费者权益保护法实施条例|消保条例/),
  law('消费者权益保护法', /消费者权益保护法|消保法/, /消费者权益保护法(?!实施条例)/),
  law('个人信息保护法', /个人信息保护法/),
  law('反电信网络诈骗法', /反电信网络诈骗法|反诈法/),
  law('治安管理处罚法', /治安管理处罚法/),
  law('刑事诉讼法', /刑事诉讼法/),
  law('民事诉讼法', /民事诉讼法/),
  law('行政诉讼法', /行政诉讼法/),
  law('行政复议法', /行政复议法/),
  law('民法典', /民法典/),
  law('刑法', /(?<!司)刑法/),
  law('网络安全法', /网络安全法/),
  law('数据安全法', /数据安全法/),
  law('广告法', /广告法/),
  law('电信条例', /电信条例/),
  law('网络数据安全管理条例', /网络数据安全管理条例/),
];

/** The laws that a Chinese sentence names. */
export function lawsNamedIn(sentence: string): readonly NamedLaw[] {
  let rest = sentence;
  return laws.filter(({ isNamed }) => {
    const isThere = isNamed.test(rest);
    rest = rest.replace(isNamed, '');
    return isThere;
  });
}

/** The numbers of the articles that Chinese words name: 第 44、45 条, 第 15 至 17 条, 第 253 条之一. */
export function articlesIn(words: string): readonly string[] {
  return [...words.matchAll(/第 ?([\d、至到–-]+(?: ?[、至到和] ?\d+)*) ?条/g)].flatMap(([, list = '']) =>
    list.split(/[^\d]+/).filter(Boolean),
  );
}
