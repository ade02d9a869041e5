import type { Holder, InformationKind, Reached } from '#domain/information-thresholds.ts';
import type { Localized } from '#domain/locale.ts';

const inEnglish = (count: number) => count.toLocaleString('en');

interface Range {
  readonly least: number;
  readonly below: number;
  readonly unit: (count: number) => Localized;
}

const kinds: Readonly<Record<InformationKind, { readonly name: Localized; readonly hint: Localized }>> = {
  tracks: {
    name: {
      zh: '行踪轨迹、通信内容、征信、财产信息',
      en: 'Location tracks, what was said or written, credit, property',
    },
    hint: {
      zh: '比如对方知道你在哪、聊过什么、贷过多少款。',
      en: 'The caller knows where you are, what you wrote, or what you borrowed.',
    },
  },
  transactions: {
    name: { zh: '住宿、通信记录、健康、交易信息', en: 'Lodging, call records, health, transactions' },
    hint: {
      zh: '比如对方知道你住过哪家店、看过什么病、买过什么。',
      en: 'The caller knows where you stayed, an illness, or what you bought.',
    },
  },
  other: {
    name: { zh: '其他信息', en: 'Other information' },
    hint: { zh: '比如姓名加手机号。', en: 'A name with a phone number, for example.' },
  },
};

export const countWords = {
  title: { zh: '这样算不算', en: 'Does this count?' },
  lead: {
    zh: '同样是卖信息，卖的是什么、卖了多少、谁卖的，数不一样。第 5 条、第 6 条的数都在这张表里。',
    en: 'What was sold, how much and by whom decide which number applies. These are the numbers of articles 5 and 6.',
  },
  table: {
    zh: '从多少起算“情节严重”；小字是十倍，“情节特别严重”',
    en: 'From how many on it is “serious”; in small, ten times that: “especially serious”',
  },
  what: { zh: '什么', en: 'What' },
  usual: { zh: '一般', en: 'As a rule' },
  insider: { zh: '内部人员（减半）', en: 'Insiders (half)' },
  grave: (count: number): Localized => ({ zh: `十倍 ${count}`, en: `×10: ${inEnglish(count)}` }),
  kinds,
  gain: { zh: '违法所得', en: 'Illegal gain' },
  profitName: { zh: '用这些信息获利', en: 'Profit made with it' },
  buyerRow: { zh: '商家为合法经营买其他信息', en: 'A business buying other information for lawful business' },
  profit: (yuan: number): Localized => ({
    zh: `看获利：${yuan} 元以上`,
    en: `by profit: from ${inEnglish(yuan)} yuan`,
  }),
  records: (count: number): Localized => ({ zh: `${count} 条`, en: inEnglish(count) }),
  yuan: (count: number): Localized => ({ zh: `${count} 元`, en: `${inEnglish(count)} yuan` }),
  try: { zh: '照你知道的试一试', en: 'Try it with what you know' },
  tryLead: {
    zh: '只解释，不判断。不知道的就不选。你选的不保存，也不发送。',
    en: 'It explains and does not judge. Leave what you do not know. What you pick is neither kept nor sent.',
  },
  how: { zh: '大约有多少', en: 'Roughly how much' },
  unknown: { zh: '没有，或不知道', en: 'None, or I do not know' },
  range: ({ least, below, unit }: Range): Localized => {
    if (least === 0) return { zh: `不到 ${unit(below).zh}`, en: `fewer than ${unit(below).en}` };
    if (below === Number.POSITIVE_INFINITY)
      return { zh: `${unit(least).zh}以上`, en: `${unit(least).en} or more` };
    return {
      zh: `${unit(least).zh}以上，不到 ${unit(below).zh}`,
      en: `${unit(least).en} to under ${unit(below).en}`,
    };
  },
  who: { zh: '是谁', en: 'Who' },
  holders: {
    anyone: { zh: '卖的人、偷的人，或者不知道', en: 'Somebody who sold or took it, or I do not know' },
    insider: {
      zh: '在工作、服务里得到信息，再卖出去的人',
      en: 'Somebody who has it from their job or service and sold it',
    },
    buyer: {
      zh: '为自己的合法生意买来用的商家，没有再卖',
      en: 'A business that bought it for its own lawful business and did not sell it on',
    },
  } satisfies Record<Holder, Localized>,
  nothingPicked: {
    zh: '选一样，这里就写出它够到哪个数。',
    en: 'Pick something, and this says which number it reaches.',
  },
  none: {
    zh: '你选的，没有够到哪个数。就算不够犯罪，治安管理处罚法第 56 条也可能管到。',
    en: 'What you picked reaches none of the numbers. Even short of a crime, article 56 of the public-security law may apply.',
  },
  buyerNote: {
    zh: '商家这一条只管“其他信息”，看获利，不看条数。前两类信息，照一般的数算。',
    en: 'The rule for businesses covers “other information” only, by profit and not by number. The first two kinds count as for anybody.',
  },
  bareNumber: {
    zh: '只有号码、没有别的信息，算不算，裁判中有两种意见。',
    en: 'Whether a bare number with nothing else counts, courts differ.',
  },
  police: {
    zh: '够不够由公安查明，有线索就报案。',
    en: 'Whether it is enough is for the police to find. If you know something, report it.',
  },
  others: {
    zh: '这里只比条数和金额。第 5 条、第 6 条还有不看数量的情形，没有算在内。',
    en: 'This compares numbers and sums only. Articles 5 and 6 also have cases that do not depend on them, which are not included.',
  },
};

const items: Readonly<Record<InformationKind | 'gain', Localized>> = {
  tracks: { zh: '第 5 条第一款第三项（50 条）', en: 'article 5, paragraph 1, item 3 (50 records)' },
  transactions: { zh: '第 5 条第一款第四项（500 条）', en: 'article 5, paragraph 1, item 4 (500 records)' },
  other: { zh: '第 5 条第一款第五项（5000 条）', en: 'article 5, paragraph 1, item 5 (5,000 records)' },
  gain: {
    zh: '第 5 条第一款第七项（违法所得 5000 元）',
    en: 'article 5, paragraph 1, item 7 (5,000 yuan gained)',
  },
};

/** What is reached, by item. The items are read in the interpretation itself. */
export function reachedWords(reached: Reached, holder: Holder): Localized {
  const half =
    holder === 'insider'
      ? { zh: '，内部人员减半（第八项）', en: ', half for insiders (item 8)' }
      : { zh: '', en: '' };
  if ('degree' in reached) {
    const { zh, en } = items[reached.what];
    return reached.degree === 'grave'
      ? {
          zh: `够到${zh}${half.zh}的十倍：“情节特别严重”的数（第二款第三项）。`,
          en: `It reaches ten times ${en}${half.en}: the number for “especially serious” (paragraph 2, item 3).`,
        }
      : {
          zh: `够到${zh}${half.zh}：“情节严重”的数。`,
          en: `It reaches ${en}${half.en}: the number for “serious”.`,
        };
  }
  if (reached.what === 'profit')
    return {
      zh: '够到第 6 条第一款第一项（获利 5 万元）：“情节严重”的数。',
      en: 'It reaches article 6, paragraph 1, item 1 (a profit of 50,000 yuan): the number for “serious”.',
    };
  if (reached.what === 'together')
    return {
      zh: `单看哪一类都不够，按比例合并计算就够了：第 5 条第一款第六项${half.zh}，“情节严重”的数。`,
      en: `No kind reaches its number alone, but added pro rata they do: article 5, paragraph 1, item 6${half.en}, the number for “serious”.`,
    };
  return {
    zh: `单看哪一类都不够。按比例合并计算（第 5 条第一款第六项${half.zh}）可能够，也可能不够，要看准确的条数。`,
    en: `No kind reaches its number alone. Added pro rata (article 5, paragraph 1, item 6${half.en}) they may or may not: it depends on the exact numbers.`,
  };
}
