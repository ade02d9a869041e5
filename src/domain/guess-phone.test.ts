import { expect, test } from 'vitest';
import { phoneNames } from '#content/steps/phone-names.ts';
import { guessPhone } from './guess-phone.ts';

const inWeChat = (device: string) =>
  `Mozilla/5.0 (Linux; Android 14; ${device}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300333 MMWEBSDK/20241202 MicroMessenger/8.0.56.2800(0x2800383B) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`;
const inChrome = (device: string) =>
  `Mozilla/5.0 (Linux; Android 13; ${device}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36`;
const iPhone = (os: string, rest: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${os} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;

test.each([
  ['huawei', inWeChat('ELS-AN00 Build/HUAWEIELS-AN00')],
  ['huawei', inWeChat('ALN-AL00 Build/AP3A')],
  ['huawei', inChrome('LYA-AL00')],
  [
    'huawei',
    'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.4.300',
  ],
  ['honor', inWeChat('PGT-AN00 Build/HONORPGT-AN00')],
  ['honor', inWeChat('HONOR BKL-AL20 Build/HUAWEIBKL-AL20')],
  ['xiaomi', inWeChat('23127PN0CC Build/UKQ1.230804.001')],
  ['xiaomi', inWeChat('M2012K11AC Build/TKQ1.220829.002')],
  ['xiaomi', inWeChat('Redmi K30 Pro Build/SKQ1.211006.001')],
  ['xiaomi', inChrome('MI 8')],
  [
    'xiaomi',
    'Mozilla/5.0 (Linux; U; Android 9; zh-cn; MIX 2S Build/PKQ1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/57.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/10.1.2',
  ],
  ['oppo', inWeChat('PGU110 Build/UKQ1.230924.001')],
  ['oppo', inWeChat('PEGM00 Build/TP1A.220905.001')],
  ['oppo', inChrome('OPPO R11')],
  ['oppo', inChrome('ONEPLUS A6000')],
  ['oppo', inChrome('CPH2451')],
  ['vivo', inWeChat('V2324A Build/UP1A.231005.007')],
  ['vivo', inChrome('vivo X9')],
  ['vivo', inWeChat('V2254A Build/TP1A iQOO')],
  ['samsung', inWeChat('SM-S9280 Build/UP1A.231005.007')],
  ['google', inChrome('Pixel 7')],
  ['iphone-26', iPhone('18_6', 'Version/26.0 Mobile/15E148 Safari/604.1')],
  ['iphone-26', iPhone('18_7', 'Mobile/15E148 MicroMessenger/8.0.66 NetType/WIFI Language/zh_CN')],
  ['iphone-26', iPhone('26_1', 'Mobile/23B85 MicroMessenger/8.0.66')],
  ['iphone', iPhone('18_6', 'Version/18.6 Mobile/15E148 Safari/604.1')],
  ['iphone', iPhone('17_5', 'Mobile/15E148 MicroMessenger/8.0.50')],
])('it is %s by %s', (phone, userAgent) => {
  expect(guessPhone(userAgent)).toBe(phone);
  expect(Object.keys(phoneNames)).toContain(phone);
});

test.each([
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  inChrome('K'),
  '',
])('nothing is guessed from %j', (userAgent) => {
  expect(guessPhone(userAgent)).toBeNull();
});
