/** Every host that a reader may be sent to, its subdomains included. A new one is a decision. */
const allowed = [
  ...['gov.cn', 'edu.cn', '10086.cn', '10010.com', '189.cn', '10099.com.cn', '12321.cn', '12377.cn'],
  ...['caict.ac.cn', 'suning.com', 'jd.com', 'github.com', 'githubusercontent.com', 'microsoft.com'],
  ...['mozilla.org', 'aliyun.com', 'sina.com.cn', '163.com', 'gmw.cn', 'fznews.com.cn', 'bdcb.cn'],
  ...['lhrb.com.cn', 'people.com.cn', 'v2ex.com', 'apple.com', 'huawei.com', 'android.com', 'dzng.com'],
  ...['zhihu.com', 'chinanews.com.cn', 'cqnews.net', 'cqrb.cn', 'shfzb.com.cn', 'android.google.cn'],
  ...['arxiv.org', 'jgc.org', 'berkeley.edu', 'getui.com', 'tencent.com', 'takefoto.cn'],
];

/** Known at an unencrypted address only. Nothing is sent there but the request itself. */
const unencrypted = [
  ...['hubca.miit.gov.cn', 'jsjc.gov.cn', 'ahcourt.gov.cn', 'shfzb.com.cn', 'tech.sina.com.cn'],
  ...['icsi.berkeley.edu', 'www.npc.gov.cn', 'takefoto.cn'],
];

const isAmong = (host: string, list: readonly string[]): boolean =>
  list.some((name) => host === name || host.endsWith(`.${name}`));

export const mayBeLinked = (host: string): boolean => isAmong(host, allowed);

export const mayBeUnencrypted = (host: string): boolean => isAmong(host, unencrypted);
