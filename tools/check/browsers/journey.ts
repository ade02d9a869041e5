import { builtAddresses } from '../../build/addresses.ts';
import { type Tab, until } from './tab.ts';

const isHydrated = "document.documentElement.dataset.app === 'ready'";

const says = (words: string) => `document.querySelector('main').textContent.indexOf('${words}') >= 0`;

/** What a reader does most, and every page: styled, alive, and without a complaint. Throws what is wrong. */
export async function makeJourney(tab: Tab, origin: string): Promise<void> {
  const visit = async (address: string) => {
    await tab.goto(origin + address);
    await until(tab, isHydrated);
  };

  await visit('/carrier');
  await tab.type('input[type=tel]', '13012345678');
  await until(tab, says('130 1234 5678'));
  await until(tab, "!!document.querySelector('#overseas > summary')");
  await tab.click('#overseas > summary');
  await until(tab, says('GBGJLH'));

  await visit('/caller');
  await tab.type('main textarea', '0571-88888888');
  await until(tab, says('杭州'));

  await visit('/steps/block');
  await tab.click('#phone-blocking-tick');
  await visit('/steps/block');
  await until(tab, "document.getElementById('phone-blocking-tick').checked");

  await visit('/carrier/china-mobile');
  await tab.click('main details:not([open]) > summary');
  await until(tab, "document.querySelectorAll('main details[open]').length === 1");

  for (const { address } of builtAddresses()) {
    await visit(address);
    await new Promise((settle) => setTimeout(settle, 500)); // Nobody leaves a page before its icon is there.
    const look =
      "getComputedStyle(document.body).backgroundColor + ' ' + (parseFloat(getComputedStyle(document.querySelector('h1')).fontSize) > 20)";
    const seen = await tab.evaluate(look);
    if (seen !== 'rgb(250, 248, 243) true') throw new Error(`${address} is not styled: ${seen}`);
  }
  const complaints = tab.complaints();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
